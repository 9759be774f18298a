/** Taking a slot: choosing a topic, then a place; moving it. */
import { wish } from '../act.js';
import { announce } from '../announce.js';
import { isAhead } from '../board/clock.js';
import { freeRooms, roundsOf } from '../board/queries.js';
import { store } from '../board/store.js';
import { elsewhere, slotName } from '../labels.js';
import { home } from '../page.js';
import { Refusal } from '../refusal.js';
import { go } from '../router.js';
import { drawn } from '../screen.js';
import { dismissToast, toastDone, toastRefusal } from '../toast.js';
import { look, view } from '../view.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('../outbox/callers.js').Outcome} Outcome
 */

/** From now on a touch on a free slot takes it for this topic. @param {string} id */
export async function choosePlaceFor(id) {
  look({ placing: id, filter: 'all', search: '', tag: '', language: '' });
  dismissToast();
  if (view.route.screen !== 'board') await go(home);
  announce(placingWords(id));
  await drawn();
  focusFirstFree();
}

/** That there is nothing to choose from, is said at once. @param {string} id */
export function placingWords(id) {
  const { board } = store.state;
  const isFull = !roundsOf(board).some((round) => isAhead(round, view.now) && freeRooms(board, round).length);
  return isFull ? t('board.placing_full') : t('board.placing', { title: board.topics[id]?.title ?? '' });
}

export function stopPlacing() {
  const id = view.placing;
  look({ placing: '' });
  const button = document.querySelector(`[data-topic="${CSS.escape(id)}"] .card-place`);
  /** @type {HTMLElement|null} */ (button)?.focus({ preventScroll: true });
}

function focusFirstFree() {
  /** @type {HTMLElement|null} */ (document.querySelector('.free-open'))?.focus({ preventScroll: true });
  document.querySelector('.agenda')?.scrollIntoView({ block: 'start' });
}

/**
 * @param {string} id of the topic
 * @param {Slot} slot
 */
export async function place(id, { round, room }) {
  look({ placing: '' });
  dismissToast();
  try {
    const placed = wish('PUT', `topics/${id}/placement`, { round, room });
    drawn().then(() => focusPlaced(id));
    tellPlaced(id, await placed);
    await drawn();
    focusPlaced(id);
  } catch (problem) {
    if (!(problem instanceof Refusal && problem.code === 'slot_taken')) return toastRefusal(problem);
    await tellTaken(id, problem);
  }
}

/**
 * @param {string} id
 * @param {Refusal} refusal
 */
async function tellTaken(id, refusal) {
  try {
    (await import('../sheets/later.js')).openTaken(id, refusal, place);
  } catch {
    toastRefusal(refusal);
  }
}

/** The slot that was touched is no more: who came by keyboard goes on from the card. @param {string} id */
function focusPlaced(id) {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body && !activeElement.matches('h1, h2')) return;
  const card = document.querySelector(`.agenda [data-topic="${CSS.escape(id)}"] .card-title a`);
  /** @type {HTMLElement|null} */ (card)?.focus({ preventScroll: true });
}

/**
 * @param {string} id
 * @param {Outcome} outcome
 */
function tellPlaced(id, outcome) {
  const { board } = store.state;
  const topic = board.topics[id];
  const slot = topic?.slot;
  toastDone(outcome, `${t('board.placed', { slot: slot ? slotName(board, slot) : '' })} ${elsewhere(store.state, topic)}`.trim());
}
