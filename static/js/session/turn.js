/** Whoever reads aloud soon is told so, by voice and touch as well: eyes are on who reads now. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { announce } from '../announce.js';
import { queueOf, readNow } from '../board/queue.js';
import { convenes } from '../board/search.js';
import { icon } from '../icons.js';
import { has, t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/store.js').State} State
 */

/** What is said to whoever reads now, next, and after the next. */
const TURNS = ['session.turn_now', 'session.turn_next', 'session.turn_after'];
const PULSE = 200;

let told = '';

/** @param {State} state */
export function turn(state) {
  const word = TURNS[turnOf(state) ?? TURNS.length] ?? '';
  // This part may be here before its words.
  if (word && !has(word)) return nothing;
  if (word !== told) tell(word);
  told = word;
  if (!word) return nothing;
  return html`<aside class="said-place"><p class="said said-turn">${icon('note')} ${t(word)}</p></aside>`;
}

/** @param {string} word */
function tell(word) {
  if (!word) return;
  announce(t(word));
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(PULSE);
}

/**
 * How many come before a topic that this person convenes, or that took in one of theirs: 0 while it is read,
 * undefined where none waits.
 *
 * @param {State} state
 */
function turnOf(state) {
  const { board } = state;
  if (!board.wall.reading) return undefined;
  const isMine = (/** @type {Topic} */ topic) => convenes(topic, state);
  const now = readNow(board);
  if (now && isMine(now)) return 0;
  const at = queueOf(board).findIndex(isMine);
  return at < 0 ? undefined : at + 1;
}
