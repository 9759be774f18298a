/** What is not saved yet says so, in words: on its way, or waiting for the network. */
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { waiting } from './outbox/wishes.js';
import { t } from './words.js';

/** @typedef {import('./outbox/wishes.js').Wish} Wish */

/**
 * @param {import('./board/store.js').State} state
 * @param {(wish: Wish) => boolean} isAbout what is shown
 */
export function underWay(state, isAbout) {
  if (!waiting(state.wishes).some(isAbout)) return nothing;
  return html`<span class="mark mark-waiting" data-underway>${t(underWayWord(state))}</span>`;
}

/** @param {import('./board/store.js').State} state */
export function underWayWord({ connection, stuck }) {
  return stuck || connection === 'lost' ? 'common.waiting' : 'common.sending';
}
