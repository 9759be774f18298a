/**
 * What is on in one room, and what comes. Pure.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Round} Round
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {{round: Round, topic: Topic|undefined}} Now  without a topic the room is free
 * @typedef {{round: Round, topic: Topic}} Next
 */
import { roundsOf, sessionAt } from '../board/queries.js';
import { roundsAt } from '../wall/clock.js';

/**
 * Where rounds overlap, the one that has a session here is the one that is on.
 *
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 * @returns {Now|undefined} nothing between rounds
 */
export function nowIn(board, room, now) {
  const here = roundsAt(roundsOf(board), now).running.map((round) => ({
    round,
    topic: sessionAt(board, { round: round.id, room }),
  }));
  return here.find(({ topic }) => topic) ?? here[0];
}

/**
 * The next session here, however far ahead.
 *
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 * @returns {Next|undefined}
 */
export function nextIn(board, room, now) {
  for (const round of roundsOf(board)) {
    if (Date.parse(round.starts) <= now) continue;
    const topic = sessionAt(board, { round: round.id, room });
    if (topic) return { round, topic };
  }
  return undefined;
}
