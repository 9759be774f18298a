/**
 * The rows of the agenda: a room and its session, or what many rooms have in common.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Round} Round
 * @typedef {import('../board/records.js').Room} Room
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {{rooms: Room[], topic?: Topic|undefined, closed: boolean}} Row  several rooms where nothing is in them
 */
import { roomsOf, sessionAt } from '../board/queries.js';
import { t } from '../words.js';
import { breadth } from './breadth.js';
import { chunks } from './chunks.js';

/** So many rooms of a round without a session have a row each; more share one, which leaves place for titles. */
const FEW = 3;
/** No more of them share one, nor so many letters: a row is not higher than a page. */
const MANY = 6;
const LETTERS = 180;

/**
 * The rooms in their order; where many have no session, these come together, last.
 *
 * @param {Board} board
 * @param {Round} round
 * @returns {Row[]}
 */
export function rowsOf(board, round) {
  const rows = roomsOf(board).map((room) => ({
    rooms: [room],
    topic: sessionAt(board, { round: round.id, room: room.id }),
    closed: Boolean(room.closed),
  }));
  const bare = rows.filter(({ topic }) => !topic);
  if (bare.length <= FEW) return rows;
  return [...rows.filter(({ topic }) => topic), ...together(bare, false), ...together(bare, true)];
}

/**
 * @param {Row[]} rows
 * @param {boolean} closed
 * @returns {Row[]}
 */
function together(rows, closed) {
  const rooms = rows.filter((row) => row.closed === closed).flatMap((row) => row.rooms);
  const letters = rooms.reduce((sum, { name }) => sum + breadth(name), 0);
  const most = Math.max(1, Math.floor((MANY * LETTERS) / Math.max(LETTERS, letters)));
  return chunks(rooms, most).map((some) => ({ rooms: some, closed }));
}

/** What stands at its beginning. @param {Row} row */
export function headOf(row) {
  const [room, ...more] = row.rooms;
  return more.length ? wordFor(row) : (room?.name ?? '');
}

/** What is read in it. @param {Row} row */
export function textOf(row) {
  const { rooms, topic } = row;
  if (topic) return topic.title;
  return rooms.length > 1 ? rooms.map(({ name }) => name).join(' · ') : wordFor(row);
}

/** @param {Row} row */
const wordFor = ({ closed }) => t(closed ? 'wall.closed' : 'wall.free');
