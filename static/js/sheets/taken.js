/** Somebody was quicker: who has the slot, and the nearest free ones. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { sessionAt } from '../board/queries.js';
import { store } from '../board/store.js';
import { slotLabel, slotName } from '../labels.js';
import { moreIcon } from '../more_icons.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { look } from '../view.js';
import { t } from '../words.js';

/** @typedef {import('../board/records.js').Slot} Slot */

/**
 * @param {string} id of the topic that found the slot taken
 * @param {import('../refusal.js').Refusal} refusal
 * @param {(id: string, slot: Slot) => void} place
 */
export function openTaken(id, refusal, place) {
  look({ placing: id });
  openSheet({ name: 'taken', draw: () => sheetFrame(t('board.taken_title'), body(id, refusal, place)) });
}

/**
 * @param {string} id
 * @param {import('../refusal.js').Refusal} refusal
 * @param {(id: string, slot: Slot) => void} place
 */
function body(id, { message, facts }, place) {
  const { board } = store.state;
  /** @type {Slot[]} */
  const nearest = facts.nearest ?? [];
  const free = nearest.filter((slot) => !sessionAt(board, slot) && slotName(board, slot));
  return html`
    <p>${message}</p>
    <p>${t(free.length ? 'board.taken_nearest' : 'board.taken_none')}</p>
    <ul class="choices">
      ${free.map(
        (slot) => html`<li>
          <button class="choice" type="button" @click=${() => take(id, slot, place)}>
            ${moreIcon('place')} <span>${slotLabel(board, slot)}</span>
          </button>
        </li>`,
      )}
    </ul>
    <div class="actions">
      <button class="button-quiet" type="button" @click=${() => closeSheet()}>
        ${t('board.taken_choose')}
      </button>
      <button class="button-quiet" type="button" @click=${later}>${t('board.taken_later')}</button>
    </div>
  `;
}

/**
 * @param {string} id
 * @param {Slot} slot
 * @param {(id: string, slot: Slot) => void} place
 */
function take(id, slot, place) {
  closeSheet('taken');
  place(id, slot);
}

function later() {
  closeSheet('taken');
  look({ placing: '' });
}
