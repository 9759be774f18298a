/** What a host shows to others, and takes home: one touch each. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { home } from '../page.js';
import { t } from '../words.js';

async function openInvite() {
  (await import('../sheets/later.js')).openInvite();
}

/** @param {import('../board/records.js').Me} me */
export function toolsPart(me) {
  return html`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${t('host.tools')}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${home}/wall" target="_blank" rel="noopener"
        >${t('host.open_wall')}</a
      >
      <a class="button-quiet" href="${home}/poster" target="_blank" rel="noopener"
        >${t('host.open_poster')}</a
      >
      <button class="button-quiet" type="button" @click=${openInvite}>${t('host.invite')}</button>
      <a class="button-quiet" href="${home}/book">${t('host.open_book')}</a>
    </div>
    ${me.can['book.read'] ? downloads() : nothing}
  </section>`;
}

function downloads() {
  const files = {
    book_pdf: 'book.pdf',
    book_docx: 'book.docx',
    book_md: 'book.md',
    book_json: 'book.json',
    book_zip: 'book.zip',
  };
  return html`<p class="label">${t('host.download')}</p>
    <ul class="host-downloads">
      ${Object.entries(files).map(
        ([word, file]) =>
          html`<li>
            <a class="button-quiet" href="${home}/${file}" download>${t(`host.${word}`)}</a>
          </li>`,
      )}
    </ul>`;
}
