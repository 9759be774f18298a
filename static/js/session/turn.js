/** Whoever reads aloud soon is told by voice and touch as well: eyes are on who reads now. */
import { nothing } from '../../vendor/lit-html/lit-html.js';
import { announce } from '../announce.js';
import { turnOf, TURNS } from '../board/queue.js';
import { t } from '../words.js';

const PULSE = 200;

/** @type {number|undefined} */
let told = undefined;

/** @param {import('../board/store.js').State} state */
export function turn({ board, me }) {
  const now = turnOf(board, me.person);
  if (now === told) return nothing;
  told = now;
  const word = now === undefined ? undefined : TURNS[now];
  if (!word) return nothing;
  announce(t(word));
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(PULSE);
  return nothing;
}
