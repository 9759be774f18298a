/**
 * Where the sessions of a room that falls out could go. Pure.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {{topic: Topic, slot: Slot|null, choices: Slot[]}} Offer  `choices`: the nearest first
 */
import { isAhead } from '../board/clock.js';
import { nearestFree } from '../board/free_slots.js';
import { keyOf, roundsOf, sessionAt } from '../board/queries.js';

/** So many are offered for each session. */
const CHOICES = 12;

/**
 * An offer for each session of the room whose round is not over. No slot is offered to two.
 *
 * @param {Board} board
 * @param {string} room
 * @param {Date} now
 * @param {Map<string, Slot|null>} chosen by the host, by topic; null for no slot
 * @returns {Offer[]}
 */
export function offers(board, room, now, chosen) {
  const topics = roundsOf(board)
    .filter((round) => isAhead(round, now))
    .flatMap(({ id }) => sessionAt(board, { round: id, room }) ?? []);
  const given = new Set([...chosen.values()].map((slot) => (slot ? keyOf(slot) : '')));
  return topics.map((topic) => {
    const choices = nearest(board, topic).filter(
      (slot) => slot.room !== room && isAhead(board.rounds[slot.round], now),
    );
    const isFree = new Set(choices.map(keyOf));
    const wanted = chosen.get(topic.id);
    const slot =
      wanted === null || (wanted && isFree.has(keyOf(wanted)))
        ? wanted
        : choices.find((choice) => !given.has(keyOf(choice))) ?? null;
    if (slot) given.add(keyOf(slot));
    return { topic, slot, choices: shortList(choices, slot) };
  });
}

/**
 * @param {Slot[]} choices
 * @param {Slot|null} slot which stays among them
 */
function shortList(choices, slot) {
  return choices.filter((choice, at) => at < CHOICES || (slot && keyOf(slot) === keyOf(choice)));
}

/**
 * In a round first the rooms with a seat for each who marked the topic.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
function nearest(board, topic) {
  const isSmall = (/** @type {Slot} */ { room }) => (board.rooms[room]?.capacity ?? Infinity) < topic.interest;
  return nearestFree(board, /** @type {Slot} */ (topic.slot), Infinity, isSmall);
}
