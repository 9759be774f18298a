/** Sessions in which more people are interested than their room holds, and the larger rooms that are free. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { isToCome } from '../board/clock.js';
import { nearestFree } from '../board/free_slots.js';
import { place } from '../deeds/placing.js';
import { icon } from '../icons.js';
import { slotName } from '../labels.js';
import { view } from '../view.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('../board/records.js').Topic} Topic
 */

/**
 * Of one session, on its page.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
export function roomTooSmall(board, topic) {
  if (!isOutgrown(board, topic)) return nothing;
  const larger = largerOne(board, topic);
  return html`<p class="facts-clash">${icon('warning')} <span dir="auto">${said(board, topic)}</span></p>
    ${larger
      ? html`<button class="button-quiet" type="button" @click=${() => place(topic.id, larger)}>
          ${t('session.outgrown_move', { slot: slotName(board, larger) })}
        </button>`
      : nothing}`;
}

/** All of them, for hosts. @param {Board} board */
export function roomsTooSmall(board) {
  const found = Object.values(board.topics).filter((topic) => isOutgrown(board, topic));
  if (!found.length) return nothing;
  return html`<h3>${t('session.outgrown_all')}</h3>
    <ul class="entries">
      ${found.map((topic) => row(board, topic))}
    </ul>`;
}

/**
 * @param {Board} board
 * @param {Topic} topic
 */
function row(board, topic) {
  const larger = largerOne(board, topic);
  const slot = larger ? slotName(board, larger) : '';
  return html`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto" lang=${topic.language || nothing}>${topic.title}</span>
      <span class="hint" dir="auto">${said(board, topic)}</span>
      <span class="hint" dir="auto">${slot ? t('session.outgrown_free', { slot }) : t('session.outgrown_none')}</span>
    </span>
    ${larger
      ? html`<button
          class="button-quiet"
          type="button"
          aria-label=${t('session.outgrown_what', { title: topic.title, slot })}
          @click=${() => place(topic.id, larger)}
        >
          ${t('board.move')}
        </button>`
      : nothing}
  </li>`;
}

/**
 * @param {Board} board
 * @param {Topic} topic
 */
function said(board, { slot, interest }) {
  const room = board.rooms[slot?.room ?? ''];
  return t('session.outgrown', { n: interest, room: room?.name ?? '', seats: room?.capacity ?? 0 });
}

/**
 * A room whose seats nobody has told is neither too small nor larger, and once it has begun nobody is sent away.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
function isOutgrown(board, { slot, interest }) {
  if (!slot || !isToCome(board.rounds[slot.round], view.now)) return false;
  return seatsOf(board, slot) > 0 && interest > seatsOf(board, slot);
}

/**
 * The nearest free slot that holds everybody, or else the nearest that holds more.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
function largerOne(board, { slot, interest }) {
  if (!slot) return undefined;
  const larger = nearestFree(board, slot, Infinity).filter(
    (one) => seatsOf(board, one) > seatsOf(board, slot) && isToCome(board.rounds[one.round], view.now),
  );
  return larger.find((one) => seatsOf(board, one) >= interest) ?? larger[0];
}

/**
 * @param {Board} board
 * @param {Slot} slot
 */
function seatsOf(board, { room }) {
  return board.rooms[room]?.capacity ?? 0;
}
