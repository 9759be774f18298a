/**
 * Where the sessions of this room went when it fell out. The room says which they were, so a door that was
 * opened afterwards knows it, too; the board says where they are now. Pure.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {{topic: Topic, slot: Topic['slot']}} Went
 */
import { isAhead } from '../board/clock.js';
import { slotOf } from '../board/taking_place.js';

/**
 * The sessions that were to be here and are elsewhere, until they are over, in their order; and then those
 * that have no slot now.
 *
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 * @returns {Went[]}
 */
export function wentFrom(board, room, now) {
  const { rooms, rounds, topics } = board;
  const isElsewhere = (/** @type {Went} */ { slot }) =>
    !slot || (slot.room !== room && isAhead(rounds[slot.round], new Date(now)));
  return (rooms[room]?.went ?? [])
    .flatMap((id) => topics[id] ?? [])
    .filter(({ withdrawn }) => !withdrawn)
    .map((topic) => ({ topic, slot: slotOf(board, topic) }))
    .filter(isElsewhere)
    .sort(byStart(rounds));
}

/** Those without a slot last. @param {Board['rounds']} rounds */
function byStart(rounds) {
  const start = (/** @type {Went} */ { slot }) => (slot ? Date.parse(rounds[slot.round]?.starts ?? '') : Number.MAX_VALUE);
  return (/** @type {Went} */ a, /** @type {Went} */ b) => start(a) - start(b);
}
