/** The free slots, and those nearest to one in the order in which the server would name them. */
import { freeRooms, roomsOf, roundsOf } from './queries.js';

/**
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Slot} Slot
 */

/** @param {Board} board */
export function freeSlots(board) {
  return roundsOf(board).flatMap((round) => freeRooms(board, round).map((room) => ({ round: round.id, room: room.id })));
}

/**
 * The free ones in the order of the agenda, from the one after `slot` on, and then those before it.
 *
 * @param {Board} board
 * @param {Slot} slot
 */
export function freeAfter(board, slot) {
  const rounds = roundsOf(board).map(({ id }) => id);
  const rooms = roomsOf(board).map(({ id }) => id);
  const place = (/** @type {Slot} */ { round, room }) => rounds.indexOf(round) * rooms.length + rooms.indexOf(room);
  const [all, at] = [freeSlots(board), place(slot)];
  return [...all.filter((one) => place(one) > at), ...all.filter((one) => place(one) < at)];
}

/**
 * The same round first, then the closest rounds, a later one before an earlier one. In a round the
 * rooms that hang nearest; after the others those that are `unfit`.
 *
 * @param {Board} board
 * @param {Slot} wanted
 * @param {number} most
 * @param {(slot: Slot) => boolean} unfit
 */
export function nearestFree(board, wanted, most = 3, unfit = () => false) {
  const rounds = roundsOf(board).map(({ id }) => id);
  const rooms = roomsOf(board).map(({ id }) => id);
  const distance = (/** @type {Slot} */ slot) => {
    const steps = rounds.indexOf(slot.round) - rounds.indexOf(wanted.round);
    const aside = Math.abs(rooms.indexOf(slot.room) - rooms.indexOf(wanted.room));
    const far = Math.abs(steps) * 2 + Number(steps < 0);
    return (far * 2 + Number(unfit(slot))) * rooms.length + aside;
  };
  return freeSlots(board)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most);
}
