/** My notes that are still on this phone: shown as they were typed, until the server has them. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { deedOf, topicOf, waiting } from '../outbox/wishes.js';
import { underWay } from '../underway.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../outbox/wishes.js').Wish} Wish
 */

/**
 * @param {string} topic its id
 * @param {State} state
 */
export function waitingNotes(topic, state) {
  return waiting(state.wishes)
    .filter((wish) => deedOf(wish) === 'note' && topicOf(wish) === topic)
    .map((wish) => html`<li>${note(wish, state)}</li>`);
}

/**
 * @param {Wish} wish
 * @param {State} state
 */
function note({ ref, body }, state) {
  const author = state.me.name;
  return html`<article class="note note-mine note-waiting" aria-label=${t('session.note_by', { name: author })}>
    <p class="note-head">
      <strong dir="auto">${author}</strong>
      <span class="mark mark-mine">${t('board.yours')}</span>
      ${underWay(state, (wish) => wish.ref === ref)}
    </p>
    <div class="prose as-typed" lang=${body.language} dir="auto">${body.text}</div>
  </article>`;
}
