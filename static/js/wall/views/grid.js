/** A part of the agenda: few rounds and few rooms, so that it is read from the last row. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { sessionAt } from '../../board/queries.js';
import { roundName, roundTime } from '../../labels.js';
import { t } from '../../words.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Round} Round
 * @typedef {import('../../board/records.js').Room} Room
 * @param {Board} board
 * @param {import('../pages.js').GridPage} page
 */
export function gridView(board, { rounds, rooms }) {
  return html`<h2 class="unseen">${t('wall.agenda')}</h2>
    <table class="wall-grid">
      <thead>
        <tr>
          ${rooms.map((room) => html`<th scope="col" dir="auto">${room.name}</th>`)}
        </tr>
      </thead>
      ${rounds.map((round) => roundRows(board, round, rooms))}
    </table>`;
}

/**
 * @param {Board} board
 * @param {Round} round
 * @param {Room[]} rooms
 */
function roundRows(board, round, rooms) {
  return html`<tbody>
    <tr>
      <th class="wall-band" scope="rowgroup" colspan=${rooms.length}>
        <span class="wall-line">
          <span class="wall-cut" dir="auto">${roundName(board, round)}</span>
          <span class="wall-soft">${roundTime(board, round)}</span>
        </span>
      </th>
    </tr>
    <tr>
      ${rooms.map((room) => cell(board, round, room))}
    </tr>
  </tbody>`;
}

/**
 * @param {Board} board
 * @param {Round} round
 * @param {Room} room
 */
function cell(board, round, room) {
  const topic = sessionAt(board, { round: round.id, room: room.id });
  if (!topic) return html`<td><span class="wall-free">${t(room.closed ? 'wall.closed' : 'wall.free')}</span></td>`;
  return html`<td class="wall-held">
    <span class="wall-cell" dir="auto" lang=${topic.language || nothing}>${topic.title}</span>
  </td>`;
}
