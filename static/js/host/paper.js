/** The wall on paper: all of it in one touch, or what is chosen. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { home } from '../page.js';
import { t } from '../words.js';

export function paperPart() {
  return html`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${t('host.paper')}</h2>
    <p class="hint">${t('host.paper_hint')}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${home}/paper/all#now" target="_blank" rel="noopener"
        >${t('host.paper_all')}</a
      >
      <a class="button-quiet" href="${home}/paper" target="_blank" rel="noopener"
        >${t('host.paper_choose')}</a
      >
    </div>
  </section>`;
}
