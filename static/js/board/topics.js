/** Lists of topics: without a slot, found, withdrawn. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { look, view } from '../view.js';
import { t } from '../words.js';
import { card } from './card.js';
import { showAll } from './filters.js';
import { inOrder, unplaced, withdrawn } from './queries.js';
import { isMine, matches } from './search.js';

/**
 * @typedef {import('./records.js').Topic} Topic
 * @typedef {import('./store.js').State} State
 */

/** On a phone, more than this many would hide the agenda below them. */
const FEW = 6;

/**
 * @param {State} state
 * @param {unknown} propose the button that adds one
 */
export function notesWithoutSlot(state, propose) {
  const { board, me } = state;
  const topics = unplaced(board).sort((a, b) => Number(isMine(b, me)) - Number(isMine(a, me)));
  const shown = view.wide || view.allUnplaced ? topics : topics.slice(0, FEW);
  return html`<section class="waiting" aria-labelledby="waiting">
    ${propose}
    <h2 id="waiting">${t('board.waiting')} <span class="count">${t('board.topics_n', { n: topics.length })}</span></h2>
    ${topics.length ? cards(shown, state, { words: true }) : html`<p class="empty">${t(emptyWord(state))}</p>`}
    ${shown.length < topics.length
      ? html`<button class="button-quiet waiting-more" type="button" @click=${() => look({ allUnplaced: true })}>
          ${t('board.show_all', { n: topics.length })}
        </button>`
      : nothing}
  </section>`;
}

/** @param {State} state */
function emptyWord({ board }) {
  return Object.keys(board.topics).length ? 'board.all_placed' : 'board.no_topics';
}

/** @param {State} state */
export function found(state) {
  const topics = inOrder(state.board).filter((topic) => matches(topic, state, view));
  return html`<section class="found" aria-labelledby="found">
    <h2 id="found">${t('board.found_n', { n: topics.length })}</h2>
    ${topics.length ? cards(topics, state, { where: true, words: true }) : html`<p class="empty">${t('board.found_none')}</p>`}
    <button class="button-quiet" type="button" @click=${showAll}>${t('board.show_board')}</button>
  </section>`;
}

/** @param {State} state */
export function withdrawnOnes(state) {
  const topics = withdrawn(state.board);
  return html`<details class="gone">
    <summary>${t('board.withdrawn_n', { n: topics.length })}</summary>
    ${cards(topics, state, {})}
  </details>`;
}

/**
 * @param {Topic[]} topics
 * @param {State} state
 * @param {{where?: boolean, words?: boolean}} more
 */
function cards(topics, state, more) {
  return html`<ul class="cards">
    ${repeat(topics, ({ id }) => id, (topic) => html`<li>${card(topic, state, more)}</li>`)}
  </ul>`;
}
