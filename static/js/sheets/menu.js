/** The small menu: who I am, languages, bringing somebody in, the book, running the event. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { store } from '../board/store.js';
import { addedToMenu } from '../header.js';
import { icon } from '../icons.js';
import { home, page } from '../page.js';
import { openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { closeAllSheets } from './close_all.js';
import { askName } from './name.js';

export function openMenu() {
  openSheet({ name: 'menu', draw: () => sheetFrame(t('common.menu'), body()) });
}

export function openInvite() {
  openSheet({ name: 'invite', draw: () => sheetFrame(t('common.invite_title'), invite()) });
}

function body() {
  const { me } = store.state;
  return html`
    <p class="menu-me" dir="auto">
      ${me.name ? t('common.you_are', { name: me.name }) : t('common.name_none')}
    </p>
    <ul class="choices">
      ${me.can['me.name'] ? entry(me.name ? 'common.name_change' : 'common.name_give', askName) : nothing}
      ${entry('common.invite_title', openInvite)}
      ${me.name ? entry('common.consent', consent) : nothing}
      ${me.can['book.read'] ? link('common.book', `${home}/book`, false) : nothing}
      ${me.can['event.change'] ? link('common.host', `${home}/host`, true) : nothing}
      ${addedToMenu()}
    </ul>
    <h3 class="menu-languages">${t('common.language')}</h3>
    <div class="chips">${languages()}</div>
  `;
}

/** Every language in its own name, as links to this same place. */
export function languages() {
  return (page.languages ?? []).map(
    ({ code, name, current }) => html`<a
      class="chip" lang=${code} hreflang=${code} href="${location.pathname}?lang=${code}"
      aria-current=${current ? 'true' : nothing}
    >${name}</a>`,
  );
}

/** Wanted once a day if at all, so that nobody's first view waits for it. */
async function consent() {
  (await import('./consent.js')).openConsent();
}

/**
 * @param {string} word
 * @param {() => unknown} open
 */
function entry(word, open) {
  return html`<li>
    <button class="choice" type="button" @click=${() => open()}>${t(word)} ${icon('right')}</button>
  </li>`;
}

/**
 * @param {string} word
 * @param {string} href
 * @param {boolean} screen whether it is a screen of this app
 */
function link(word, href, screen) {
  // A page outside the app takes the sheet along; stepping back from it would cancel the way there.
  return html`<li>
    <a class="choice" href=${href} ?data-screen=${screen} @click=${screen ? closeAllSheets : nothing}>
      ${t(word)} ${icon('right')}
    </a>
  </li>`;
}

function invite() {
  return html`
    <p>${t('common.invite_text')}</p>
    <img class="invite-qr" src="${home}/qr.svg" width="240" height="240" alt=${t('common.invite_qr')} />
    <dl class="invite-facts">
      <dt class="hint">${t('common.invite_code')}</dt>
      <dd class="invite-code">${page.shown_code}</dd>
      <dt class="hint">${t('common.invite_address')}</dt>
      <dd class="invite-address">${page.join_url}</dd>
    </dl>
  `;
}
