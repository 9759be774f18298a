/** What is offered to a scribe: the names of people who are known, and the slots that are free. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { freeAfter, freeSlots } from '../board/free_slots.js';
import { keyOf } from '../board/queries.js';
import { draft, keep } from '../drafts.js';
import { isolated, roundName, roundTime } from '../labels.js';
import { requestRender } from '../screen.js';
import { t } from '../words.js';
import { scribed } from './scribed.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Slot} Slot
 */

/** So many are a touch away, so that two who enter one paper leave each other some. */
const NEXT = 3;

/** Who is known already is offered while a name is typed. @param {Board} board */
export function names({ people }) {
  const known = [...new Set(Object.values(people).map(({ name }) => name))].sort();
  return html`<datalist id="scribe-names">
    ${known.map((name) => html`<option value=${name}></option>`)}
  </datalist>`;
}

/** None where its round or its room was removed since. @param {Board} board @returns {Slot|null} */
export function chosenSlot({ rounds, rooms }) {
  const [round = '', room = ''] = draft('scribe.slot').split(' ');
  return rounds[round] && rooms[room] ? { round, room } : null;
}

/** One that is chosen stays, though somebody takes it meanwhile. @param {Board} board */
export function slotField(board) {
  const free = freeSlots(board);
  const mine = chosenSlot(board);
  const chosen = mine ? keyOf(mine) : '';
  if (mine && !free.some((slot) => keyOf(slot) === chosen)) free.unshift(mine);
  if (!free.length) return nothing;
  return html`<div>
    <label for="scribe-slot"
      >${t('host.scribe_slot')} <span class="soft">${t('board.optional')}</span></label
    >
    <select id="scribe-slot" @change=${choose}>
      <option value="" ?selected=${!chosen}>${t('host.scribe_no_slot')}</option>
      ${free.map(
        (slot) =>
          html`<option value=${keyOf(slot)} .selected=${live(chosen === keyOf(slot))}>
            ${slotWords(board, slot)}
          </option>`,
      )}
    </select>
    ${nextOnes(board)}
  </div>`;
}

/** Who enters the agenda from paper goes along it, from where the last topic went. @param {Board} board */
function nextOnes(board) {
  const last = scribed.entries.find(({ slot }) => slot)?.slot;
  const next = last ? freeAfter(board, last).slice(0, NEXT) : [];
  if (!next.length) return nothing;
  return html`<div class="chips scribe-next" role="group" aria-label=${t('host.scribe_next')}>
    ${next.map(
      (slot) => html`<button
        class="chip" type="button" aria-pressed=${draft('scribe.slot') === keyOf(slot) ? 'true' : 'false'}
        @pointerdown=${staysOpen} @mousedown=${staysOpen} @click=${() => take(keyOf(slot))}
      >${shortly(board, slot)}</button>`,
    )}
  </div>`;
}

/**
 * @param {Board} board
 * @param {Slot} slot
 */
function shortly(board, { round, room }) {
  const [where, when] = [board.rooms[room], board.rounds[round]];
  return isolated(where && when ? [where.name, roundName(board, when)] : []);
}

/** The keyboard, which goes with the field that has the focus. @param {Event} event */
function staysOpen(event) {
  event.preventDefault();
}

/** Touched once more, it is none yet. @param {string} slot */
function take(slot) {
  keep('scribe.slot', draft('scribe.slot') === slot ? '' : slot);
  requestRender();
  goOnWriting();
}

/**
 * Whoever chose with a finger goes on writing; with the arrow keys each step on the way is a choice.
 *
 * @param {Event} event
 */
function choose({ target }) {
  keep('scribe.slot', /** @type {HTMLSelectElement} */ (target).value);
  if (matchMedia('(pointer: coarse)').matches) goOnWriting();
}

function goOnWriting() {
  document.getElementById(draft('scribe.title').trim() ? 'scribe-name' : 'scribe-title')?.focus();
}

/**
 * As it stands on the paper: when, then where.
 *
 * @param {Board} board
 * @param {Slot} slot
 */
function slotWords(board, slot) {
  const round = board.rounds[slot.round];
  if (!round) return '';
  return [roundTime(board, round), board.rooms[slot.room]?.name, roundName(board, round)].join(' · ');
}
