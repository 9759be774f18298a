/** Whether it is worth asking which sessions at the same time draw the same people. */
import { isToCome } from '../board/clock.js';
import { overlap } from '../board/queries.js';
import { view } from '../view.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 */

/** As openspace/domain/ties.py has it: fewer shared people are not told. */
const LEAST = 3;

/**
 * Whether so many people marked a session to come, and another one at the same time, that it may be told.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
export function mightClash(board, topic) {
  const mine = topic.slot && board.rounds[topic.slot.round];
  if (!mine || !isToCome(mine, view.now) || topic.interest < LEAST) return false;
  return Object.values(board.topics).some(({ id, slot, interest }) => {
    const theirs = slot && interest >= LEAST && board.rounds[slot.round];
    return id !== topic.id && theirs && isToCome(theirs, view.now) && overlap(mine, theirs);
  });
}
