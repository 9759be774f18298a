/** The agenda on a wide screen: a table of rounds and rooms. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { momentName, roomFacts, roundName, roundTime } from '../labels.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { arrows } from './arrows.js';
import { card } from './card.js';
import { free } from './free.js';
import { roomsOf, roundsOf, sessionAt } from './queries.js';

/**
 * @typedef {import('./records.js').Round} Round
 * @typedef {import('./records.js').Room} Room
 * @typedef {import('./store.js').State} State
 */

/** @param {State} state */
export function agendaTable(state) {
  const { board } = state;
  const rooms = roomsOf(board);
  return html`<div class="grid-place" tabindex="0" role="group" aria-labelledby="agenda" @keydown=${arrows}>
    <table class="grid">
      <thead>
        <tr>
          <th class="grid-corner" scope="col">${t('board.when')}</th>
          ${repeat(rooms, ({ id }) => id, roomHead)}
        </tr>
      </thead>
      <tbody>
        ${repeat(roundsOf(board), ({ id }) => id, (round) => row(round, rooms, state))}
      </tbody>
    </table>
  </div>`;
}

/** @param {Room} room */
export function roomHead(room) {
  return html`<th class="grid-room" scope="col">
    <span dir="auto">${room.name}</span> ${roomFacts(room)}
  </th>`;
}

/**
 * @param {Round} round
 * @param {Room[]} rooms
 * @param {State} state
 */
function row(round, rooms, state) {
  const { board } = state;
  const { moment, name } = momentName(board, round, view.now);
  return html`<tr class="grid-round grid-${moment}">
    <th class="grid-time" scope="row">
      <span class="round-name" dir="auto">${roundName(board, round)}</span>
      <span class="round-time">${roundTime(board, round)}</span>
      ${name ? html`<span class="mark mark-${moment}">${name}</span>` : nothing}
    </th>
    ${repeat(rooms, ({ id }) => id, (room) => html`<td>${cell(round, room, state)}</td>`)}
  </tr>`;
}

/**
 * @param {Round} round
 * @param {Room} room
 * @param {State} state
 * @param {boolean} [deep] whether the round has a heading of its own
 */
export function cell(round, room, state, deep = false) {
  const session = sessionAt(state.board, { round: round.id, room: room.id });
  return session ? card(session, state, { deep }) : free(round, room, state);
}
