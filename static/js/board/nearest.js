/** The free slots nearest to one, in the order in which the server would name them. */
import { freeSlots, roomsOf, roundsOf } from './queries.js';

/**
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Slot} Slot
 */

/**
 * The same round first, then the closest rounds, a later one before an earlier one.
 *
 * @param {Board} board
 * @param {Slot} wanted
 */
export function nearestFree(board, wanted, most = 3) {
  const rounds = roundsOf(board).map(({ id }) => id);
  const rooms = roomsOf(board).map(({ id }) => id);
  const distance = (/** @type {Slot} */ { round, room }) => {
    const steps = rounds.indexOf(round) - rounds.indexOf(wanted.round);
    const aside = Math.abs(rooms.indexOf(room) - rooms.indexOf(wanted.room));
    return (Math.abs(steps) * 2 + Number(steps < 0)) * rooms.length + aside;
  };
  return freeSlots(board)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most);
}
