/** After the closing circle: thanks, what came of the day, and what can still be done. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { read } from '../api.js';
import { store } from '../board/store.js';
import { home } from '../page.js';
import { hosts } from '../rights.js';
import { requestRender } from '../screen.js';
import { day } from '../when.js';
import { number, t } from '../words.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {{number: number, hidden: boolean}} Edition
 */

/** A frozen, hidden or shown edition, after which the newest may be another. */
const CONCERNS = /^event\.(book_frozen|edition_)/;

/** Those that may be read, oldest first; asked for once the thanks are shown. @type {Edition[]|undefined} */
let editions;

let asking = false;

/** Whether they may be others than those that were asked for last. */
let isOld = false;

store.subscribe((_, { changes, whole }) => {
  if (editions && (whole || changes.some(({ kind }) => CONCERNS.test(kind)))) askForEditions();
});

/**
 * @param {State} state
 * @param {string} until  when all of it is deleted
 */
export function thanksPanel(state, until) {
  if (!editions) askForEditions();
  const { board, me } = state;
  return html`<section class="thanks" aria-labelledby="thanks">
    <h2 id="thanks" class="voice">${t('thanks.title')}</h2>
    <p>${t('thanks.text')}</p>
    <ul class="thanks-figures">
      ${figures(state).map(([word, n]) => html`<li>${t(`thanks.${word}`, { n, count: number(n) })}</li>`)}
    </ul>
    <div class="actions">
      ${me.can['book.read'] ? html`<a class="button" href="${home}/book">${t('thanks.book')}</a>` : nothing}
      ${newest()}
    </div>
    <ul class="thanks-next">
      <li>${t(correcting(state))}</li>
      ${me.name
        ? html`<li>${t(me.agrees ? 'thanks.agrees' : 'thanks.agrees_not')}
            <button class="button-quiet" type="button" @click=${consent}>${t('common.consent')}</button></li>`
        : nothing}
      <li>${t('thanks.kept', { day: day(until, board.event.timezone) })}</li>
    </ul>
  </section>`;
}

/**
 * What is zero is nothing to be told of.
 *
 * @param {State} state
 * @returns {[string, number][]}
 */
function figures({ board }) {
  const topics = Object.values(board.topics).filter(({ withdrawn }) => !withdrawn);
  /** @type {[string, number][]} */
  const all = [
    ['people', Object.keys(board.people).length],
    ['topics', topics.length],
    ['sessions', topics.filter(({ slot }) => slot).length],
    ['words', topics.reduce((sum, { words }) => sum + words, 0)],
  ];
  return all.filter(([, n]) => n);
}

/** As it was frozen last, which stays. */
function newest() {
  const last = editions?.filter(({ hidden }) => !hidden).pop();
  if (!last) return nothing;
  return html`<a class="button-quiet" href="${home}/book/${last.number}">
    ${t('thanks.edition', { n: String(last.number) })}
  </a>`;
}

/** @param {State} state */
function correcting({ me }) {
  if (hosts(me)) return 'thanks.correct_host';
  return me.can['report.write'] ? 'thanks.correct' : 'thanks.correct_ask';
}

async function consent() {
  (await import('../sheets/consent.js')).openConsent();
}

/** One at a time, so that the answer to the newest comes last; whatever changes meanwhile is asked for together. */
async function askForEditions() {
  editions ??= [];
  isOld = true;
  if (asking) return;
  asking = true;
  while (isOld) {
    isOld = false;
    try {
      editions = /** @type {Edition[]} */ ((await read('editions')).editions);
      requestRender();
    } catch {
      // Without them the book is offered all the same.
    }
  }
  asking = false;
}
