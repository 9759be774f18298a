/** The rooms: add, change, reorder, remove. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { comesLater } from '../board/comes_later.js';
import { roomsOf } from '../board/queries.js';
import { icon } from '../icons.js';
import { moreIcon } from '../more_icons.js';
import { roomHas } from '../room_features.js';
import { home } from '../page.js';
import { closeSheet } from '../sheet.js';
import { number, t } from '../words.js';
import { openFallsOut } from './falls_out.js';
import { fold } from './fold.js';
import { openPiece } from './piece.js';
import { EMPTY, fields, read } from './room_fields.js';
import { move } from './room_order.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Room} Room
 * @typedef {import('./room_fields.js').Fields} Fields
 */

const outgrown = comesLater(() => import('../session/outgrown.js'));

/** @param {Board} board */
export function roomsPart(board) {
  const rooms = roomsOf(board);
  const add = () => open('rooms', t('host.room_new'), t('host.room_added'), EMPTY);
  return fold(
    'rooms',
    t('host.rooms'),
    html`${outgrown()?.roomsTooSmall(board) ?? nothing}
      <ul class="pieces">
        ${rooms.map((room, at) => row(room, at, rooms.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${add}>
        ${icon('plus')} ${t('host.room_add')}
      </button>`,
    { count: number(rooms.length) },
  );
}

/**
 * @param {Room} room
 * @param {number} at
 * @param {number} all
 */
function row(room, at, all) {
  const { name } = room;
  const seats = room.capacity ? t('host.seats', { n: room.capacity }) : '';
  return html`<li class="piece-row">
    <button class="piece" type="button" data-room=${room.id} @click=${() => openRoom(room)}>
      <strong dir="auto">${name}</strong>
      <span dir="auto">${[room.closed && t('board.closed'), seats, roomHas(room), room.note, room.link && t('board.online')].filter(Boolean).join(' · ')}</span>
      ${icon('right')}
    </button>
    ${door(room)} ${mover(room, 'up', -1, at === 0)} ${mover(room, 'down', 1, at === all - 1)}
  </li>`;
}

/** @param {Room} room */
export function openRoom(room) {
  const title = t('host.room_change', { name: room.name });
  open(`rooms/${room.id}`, title, t('host.room_changed'), room, () => closing(room));
}

/** The screen at its door. @param {Room} room */
function door({ id, name }) {
  return html`<a
    class="button-icon"
    href="${home}/door/${id}"
    target="_blank"
    rel="noopener"
    aria-label=${t('host.room_door', { name })}
  >
    ${moreIcon('door')}
  </a>`;
}

/**
 * @param {Room} room
 * @param {'up'|'down'} way
 * @param {number} step
 * @param {boolean} last  nowhere to go
 */
function mover(room, way, step, last) {
  return html`<button
    class="button-icon"
    type="button"
    ?disabled=${last}
    aria-label=${t(`host.room_${way}`, { name: room.name })}
    @click=${() => move(room.id, step)}
  >
    <span class="turn-${way}">${icon('down')}</span>
  </button>`;
}

/**
 * @param {string} path
 * @param {string} title
 * @param {string} saved
 * @param {Fields} room
 * @param {() => unknown} [more]
 */
function open(path, title, saved, room, more) {
  openPiece({
    path,
    title,
    fields: () => fields(room),
    read: (form) => read(new FormData(form)),
    more,
    said: { saved, removed: t('host.room_removed'), remove: t('host.room_remove') },
  });
}

/** @param {Room} room */
export function openAgain({ id, name }) {
  return wish(t('host.room_opened', { name }), 'DELETE', `rooms/${id}/closing`, {});
}

/** It falls out, or comes back. @param {Room} room */
function closing(room) {
  const again = async () => {
    if (await openAgain(room)) closeSheet('piece');
  };
  const away = () => {
    closeSheet('piece');
    openFallsOut(room);
  };
  return html`<button class="button-quiet" type="button" @click=${room.closed ? again : away}>
    ${t(room.closed ? 'host.room_open' : 'host.falls_out')}
  </button>`;
}
