/**
 * Where the sessions of a room that falls out could go. Pure.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {{topic: Topic, slot: Slot|null, choices: Slot[]}} Offer  `choices`: the nearest first
 */
import { freeSlots, keyOf, roomsOf, roundsOf, sessionAt } from '../board/queries.js';

/** So many are offered for each session. */
const CHOICES = 12;

/**
 * An offer for each session of the room whose round is not over. No slot is offered to two.
 *
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 * @param {Map<string, Slot|null>} chosen by the host, by topic; null for no slot
 * @returns {Offer[]}
 */
export function offers(board, room, now, chosen) {
  const isComing = (/** @type {string} */ round) => Date.parse(board.rounds[round]?.ends ?? '') > now;
  const free = freeSlots(board).filter((slot) => slot.room !== room && isComing(slot.round));
  const isFree = new Set(free.map(keyOf));
  const topics = roundsOf(board)
    .map(({ id }) => sessionAt(board, { round: id, room }))
    .filter((topic) => topic?.slot && isComing(topic.slot.round));
  const given = new Set([...chosen.values()].map((slot) => (slot ? keyOf(slot) : '')));
  return topics.map((one) => {
    const topic = /** @type {Topic} */ (one);
    const choices = nearest(board, topic, free);
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
 * The same round first, then the closest, a later one before an earlier; in a round first the rooms
 * with a seat for each who marked the topic, then those that hang nearest.
 *
 * @param {Board} board
 * @param {Topic} topic
 * @param {Slot[]} free
 */
function nearest(board, topic, free) {
  const rounds = roundsOf(board).map(({ id }) => id);
  const rooms = roomsOf(board).map(({ id }) => id);
  const from = /** @type {Slot} */ (topic.slot);
  const steps = (/** @type {Slot} */ { round }) => rounds.indexOf(round) - rounds.indexOf(from.round);
  const far = (/** @type {Slot} */ slot) => Math.abs(steps(slot)) * 2 + Number(steps(slot) < 0);
  const small = (/** @type {Slot} */ { room }) =>
    Number((board.rooms[room]?.capacity ?? Infinity) < topic.interest);
  const aside = (/** @type {Slot} */ { room }) => Math.abs(rooms.indexOf(room) - rooms.indexOf(from.room));
  return [...free].sort((a, b) => far(a) - far(b) || small(a) - small(b) || aside(a) - aside(b));
}
