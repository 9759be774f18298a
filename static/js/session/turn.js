/** Whoever reads aloud soon is told so, by voice and touch as well: eyes are on who reads now. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { announce } from '../announce.js';
import { queueOf, readNow } from '../board/queue.js';
import { icon } from '../icons.js';
import { has, t } from '../words.js';

/** @typedef {import('../board/records.js').Board} Board */

/** What is said to whoever reads now, next, and after the next. */
const TURNS = ['session.turn_now', 'session.turn_next', 'session.turn_after'];
const PULSE = 200;

let told = '';

/** @param {import('../board/store.js').State} state */
export function turn({ board, me }) {
  const word = TURNS[turnOf(board, me.person) ?? TURNS.length] ?? '';
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
 * How many come before one of this person's topics: 0 while it is read, undefined where none waits.
 *
 * @param {Board} board
 * @param {string|null} person
 */
function turnOf(board, person) {
  if (!person || !board.wall.reading) return undefined;
  if (readNow(board)?.convener === person) return 0;
  const at = queueOf(board).findIndex(({ convener }) => convener === person);
  return at < 0 ? undefined : at + 1;
}
