/** The agenda on a phone: one section for each round, a list of rooms in it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { icon } from '../icons.js';
import { momentName, roomFacts, roundName, roundTime } from '../labels.js';
import { look, view } from '../view.js';
import { t } from '../words.js';
import { arrows } from './arrows.js';
import { freeRooms, roomsOf, roundsOf, sessionAt } from './queries.js';
import { cell } from './table.js';

/**
 * @typedef {import('./records.js').Round} Round
 * @typedef {import('./records.js').Room} Room
 * @typedef {import('./store.js').State} State
 */

/** @param {State} state */
export function agendaList(state) {
  return html`<div class="rounds" @keydown=${arrows}>
    ${repeat(roundsOf(state.board), ({ id }) => id, (round) => section(round, state))}
  </div>`;
}

/**
 * @param {Round} round
 * @param {State} state
 */
function section(round, state) {
  const { board } = state;
  const { moment, name } = momentName(board, round, view.now);
  const open = view.open[round.id] ?? moment !== 'past';
  const toggle = () => look({ open: { ...view.open, [round.id]: !open } });
  return html`<section class="round round-${moment}" aria-labelledby="r-${round.id}">
    <h3 class="round-head" id="r-${round.id}">
      <button class="round-fold" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
        ${icon(open ? 'down' : 'right')}
        <span class="round-time">${roundTime(board, round)}</span>
        <span class="round-name" dir="auto">${roundName(board, round)}</span>
        ${name ? html`<span class="mark mark-${moment}">${name}</span>` : counted(round, state)}
      </button>
    </h3>
    ${open
      ? html`<ul class="rooms">
          ${repeat(roomsOf(board), ({ id }) => id, (room) => roomOf(round, room, state))}
        </ul>`
      : nothing}
  </section>`;
}

/**
 * @param {Round} round
 * @param {Room} room
 * @param {State} state
 */
function roomOf(round, room, state) {
  const taken = sessionAt(state.board, { round: round.id, room: room.id });
  return html`<li class="room ${taken ? '' : 'room-free'}">
    <p class="room-name"><span dir="auto">${room.name}</span> ${roomFacts(room, Boolean(taken) || !view.placing)}</p>
    ${cell(round, room, state, true)}
  </li>`;
}

/**
 * How much of a later round is free, which is what people look for in it.
 *
 * @param {Round} round
 * @param {State} state
 */
function counted(round, { board }) {
  return html`<span class="round-free">${t('board.free_n', { n: freeRooms(board, round).length })}</span>`;
}
