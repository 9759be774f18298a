/** A free slot was touched: which topic shall have it? */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { nearestFree } from '../board/free_slots.js';
import { sessionAt, unplaced } from '../board/queries.js';
import { isMine } from '../board/search.js';
import { store } from '../board/store.js';
import { place } from '../deeds/placing.js';
import { icon } from '../icons.js';
import { convenerOf, roomFacts, slotLabel, slotName } from '../labels.js';
import { moreIcon } from '../more_icons.js';
import { mayWith } from '../rights.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { openPropose } from './topic.js';

/**
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('../board/records.js').Topic} Topic
 */

/** @param {Slot} slot */
export function openSlot(slot) {
  openSheet({ name: 'slot', draw: () => sheetFrame(slotLabel(store.state.board, slot), whole(slot)) });
}

/** While somebody thinks it over, another may take the slot. @param {Slot} slot */
function whole(slot) {
  const { board } = store.state;
  const holder = sessionAt(board, slot);
  return holder || !slotName(board, slot) ? gone(slot, holder) : body(slot);
}

/**
 * Who has it, and what is free near it.
 *
 * @param {Slot} slot
 * @param {Topic} [holder]
 */
function gone(slot, holder) {
  const { board } = store.state;
  const free = nearestFree(board, slot);
  const instead = (/** @type {Slot} */ other) => {
    closeSheet('slot');
    openSlot(other);
  };
  return html`
    <p role="alert" dir="auto">
      ${holder ? t('board.slot_gone', { name: convenerOf(board, holder), title: holder.title }) : t('board.slot_removed')}
    </p>
    <p>${t(free.length ? 'board.taken_nearest' : 'board.taken_none')}</p>
    <ul class="choices">
      ${free.map(
        (other) => html`<li>
          <button class="choice" type="button" @click=${() => instead(other)}>
            ${moreIcon('place')} <span>${slotLabel(board, other)}</span>
          </button>
        </li>`,
      )}
    </ul>
  `;
}

/** @param {Slot} slot */
function body(slot) {
  const { board, me } = store.state;
  const candidates = unplaced(board).filter((topic) => mayWith(store.state, 'topic.place', topic));
  const mineFirst = [...candidates].sort((a, b) => Number(isMine(b, me)) - Number(isMine(a, me)));
  const room = board.rooms[slot.room];
  return html`
    ${room ? html`<p>${roomFacts(room)}</p>` : nothing}
    <p>${t(mineFirst.length ? 'board.slot_which' : 'board.slot_none')}</p>
    <ul class="choices">
      ${mineFirst.map((topic) => choice(topic, slot))}
    </ul>
    ${me.can['topic.propose']
      ? html`<button class="button button-wide" type="button" @click=${() => proposeHere(slot)}>
          ${icon('plus')} ${t('board.propose_here')}
        </button>`
      : nothing}
  `;
}

/**
 * @param {Topic} topic
 * @param {Slot} slot
 */
function choice(topic, slot) {
  const { board, me } = store.state;
  const take = () => {
    closeSheet('slot');
    place(topic.id, slot);
  };
  return html`<li>
    <button class="choice" type="button" @click=${take}>
      <span class="choice-title" lang=${topic.language || nothing} dir="auto">${topic.title}</span>
      ${isMine(topic, me) ? nothing : html`<span class="hint">${convenerOf(board, topic)}</span>`}
    </button>
  </li>`;
}

/** @param {Slot} slot */
function proposeHere(slot) {
  closeSheet('slot');
  openPropose(slot);
}
