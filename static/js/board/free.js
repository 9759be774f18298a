/** A free slot: touched to take it, or a place to drop a card on. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { place } from '../deeds/placing.js';
import { roundName, roundTime } from '../labels.js';
import { mayTakeSlots } from '../rights.js';
import { toastRefusal } from '../toast.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { dropped, over } from './drag.js';

/**
 * @typedef {import('./records.js').Round} Round
 * @typedef {import('./records.js').Room} Room
 * @typedef {import('./store.js').State} State
 */

/**
 * @param {Round} round
 * @param {Room} room
 * @param {State} state
 */
export function free(round, room, { board, me }) {
  const slot = { round: round.id, room: room.id };
  const { placing } = view;
  if (room.closed) return html`<p class="free">${t('board.closed')}</p>`;
  if (!mayTakeSlots(me)) return html`<p class="free">${t('board.free')}</p>`;
  const word = placing ? 'board.take' : 'board.free';
  const where = `${room.name}, ${roundName(board, round)}, ${roundTime(board, round)}`;
  return html`<button
    class="free free-open" type="button" data-slot="${round.id} ${room.id}"
    data-placing=${placing ? '' : nothing} aria-label="${t(word)}: ${where}"
    @click=${() => (view.placing ? place(view.placing, slot) : openSlot(slot))}
    @dragenter=${over} @dragover=${over} @dragleave=${over}
    @drop=${(/** @type {DragEvent} */ event) => dropped(event, slot)}
  >
    ${t(word)}
  </button>`;
}

/** It comes after the first view (see sheets/later.js). @param {import('./records.js').Slot} slot */
async function openSlot(slot) {
  try {
    (await import('../sheets/later.js')).openSlot(slot);
  } catch (problem) {
    toastRefusal(problem);
  }
}
