/** The wall on paper: all of it in one touch, or one kind of sheet in one, or what is chosen. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { home } from '../page.js';
import { t } from '../words.js';

/** @typedef {import('../board/records.js').Board} Board */

const always = () => true;

/** By their names in the address: whether there is something to print. @type {Record<string, (board: Board) => boolean>} */
const KINDS = {
  poster: always,
  'topic-sheets': always,
  grid: ({ rooms, rounds }) => Object.keys(rooms).length > 0 && Object.keys(rounds).length > 0,
  'topic-cards': ({ topics }) => Object.values(topics).some(({ withdrawn }) => !withdrawn),
  'door-signs': ({ rooms }) => Object.values(rooms).some(({ closed }) => !closed),
  'report-forms': ({ topics }) => Object.values(topics).some(({ slot }) => slot),
};

/** @param {Board} board */
export function paperPart(board) {
  return html`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${t('host.paper')}</h2>
    <p class="hint">${t('host.paper_hint')}</p>
    <div class="host-tools">
      ${sheets('all#now', t('host.paper_all'), 'button-quiet')}
      <a class="button-quiet" href="${home}/paper" target="_blank" rel="noopener"
        >${t('host.paper_choose')}</a
      >
    </div>
    <ul class="chips">
      ${Object.entries(KINDS).map(([kind, isThere]) =>
        isThere(board)
          ? html`<li>${sheets(`${kind}#now`, t(`host.paper_${kind.replace('-', '_')}`), 'chip')}</li>`
          : nothing,
      )}
    </ul>
  </section>`;
}

/**
 * @param {string} path
 * @param {string} words
 * @param {string} look
 */
function sheets(path, words, look) {
  return html`<a class=${look} href="${home}/paper/${path}" target="_blank" rel="noopener">${words}</a>`;
}
