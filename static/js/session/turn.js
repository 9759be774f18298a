/** Whoever reads aloud soon is told so, by voice and touch as well: eyes are on who reads now. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { announce, unsay } from '../announce.js';
import { queueOf, readNow } from '../board/queue.js';
import { convenes } from '../board/search.js';
import { icon } from '../icons.js';
import { view } from '../view.js';
import { has, t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/store.js').State} State
 */

/** What is said to whoever reads now, next, and after the next. */
const TURNS = ['session.turn_now', 'session.turn_next', 'session.turn_after'];
const PULSE = 200;

/** So long after its seconds are over nobody reads any more, whether the host has said so or not; in ms. */
const FORGOTTEN = 180_000;

let told = '';

/** @param {State} state */
export function turn(state) {
  const { ahead = TURNS.length, topic } = turnOf(state) ?? {};
  const word = TURNS[ahead] ?? '';
  // This part may be here before its words.
  if (!topic || !word || !has(word)) return silent();
  const title = convened(state).length > 1 ? topic.title : '';
  tell(`${t(word)} ${title}`);
  return html`<aside class="said-place"><p class="said said-turn">${icon('note')} ${t(word)}
    ${title ? html`<strong dir="auto" lang=${topic.language || nothing}>${title}</strong>` : nothing}</p></aside>`;
}

function silent() {
  unsay(told);
  told = '';
  return nothing;
}

/** Once. @param {string} what */
function tell(what) {
  if (what === told) return;
  told = what;
  announce(what);
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(PULSE);
}

/**
 * Which topic of this person is read next, or one that took in one of theirs, and how many come before it:
 * 0 while it is read; undefined where none waits.
 *
 * @param {State} state
 */
function turnOf(state) {
  const { board } = state;
  if (!isOn(board)) return undefined;
  const isMine = (/** @type {Topic} */ topic) => convenes(topic, state);
  const now = readNow(board);
  if (now && isMine(now)) return { ahead: 0, topic: now };
  const queue = queueOf(board);
  const at = queue.findIndex(isMine);
  return { ahead: at < 0 ? undefined : at + 1, topic: queue[at] };
}

/** Whether somebody reads aloud. @param {State['board']} board */
function isOn({ event, wall: { reading } }) {
  if (!reading || event.phase !== 'marketplace') return false;
  const over = Date.parse(reading.since) + reading.seconds * 1000;
  return view.now.getTime() < over + FORGOTTEN;
}

/** Of several topics, which one is meant has to be said. @param {State} state */
function convened(state) {
  return Object.values(state.board.topics).filter((topic) => !topic.withdrawn && !topic.into && convenes(topic, state));
}
