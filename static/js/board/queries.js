/**
 * What can be read off a board. Pure; remembered as long as the records are the same.
 *
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Topic} Topic
 * @typedef {import('./records.js').Slot} Slot
 * @typedef {import('./records.js').Round} Round
 * @typedef {import('./records.js').Room} Room
 */
import { once } from './once.js';

/**
 * @param {string|number} a
 * @param {string|number} b
 */
const compare = (a, b) => (a < b ? -1 : Number(a > b));

const sortRounds = once((/** @type {Record<string, Round>} */ rounds) =>
  Object.values(rounds).sort(
    (a, b) =>
      Date.parse(a.starts) - Date.parse(b.starts) ||
      Date.parse(a.ends) - Date.parse(b.ends) ||
      compare(a.id, b.id),
  ),
);

const sortRooms = once((/** @type {Record<string, Room>} */ rooms) =>
  Object.values(rooms).sort((a, b) => a.position - b.position || compare(a.id, b.id)),
);

const bySlot = once((/** @type {Record<string, Topic>} */ topics) => {
  const held = new Map();
  for (const topic of Object.values(topics)) if (topic.slot) held.set(keyOf(topic.slot), topic);
  return /** @type {Map<string, Topic>} */ (held);
});

const newestFirst = once((/** @type {Record<string, Topic>} */ topics) =>
  Object.values(topics).sort((a, b) => b.number - a.number),
);

/** @param {Slot} slot */
export function keyOf({ round, room }) {
  return `${round} ${room}`;
}

/** @param {Board} board */
export function roundsOf(board) {
  return sortRounds(board.rounds);
}

/** @param {Board} board */
export function roomsOf(board) {
  return sortRooms(board.rooms);
}

/**
 * @param {Board} board
 * @param {Slot} slot
 */
export function sessionAt(board, slot) {
  return bySlot(board.topics).get(keyOf(slot));
}

/**
 * The rooms in which a round has nothing yet.
 *
 * @param {Board} board
 * @param {Round} round
 */
export function freeRooms(board, { id }) {
  return roomsOf(board).filter((room) => !room.closed && !sessionAt(board, { round: id, room: room.id }));
}

/** Topics that look for a slot, newest first. @param {Board} board */
export function unplaced(board) {
  return newestFirst(board.topics).filter(({ slot, withdrawn, into }) => !slot && !withdrawn && !into);
}

const byHost = once((/** @type {Record<string, Topic>} */ topics) => {
  /** @type {Map<string, Topic[]>} */
  const taken = new Map();
  for (const topic of Object.values(topics)) {
    if (topic.into) taken.set(topic.into, [...(taken.get(topic.into) ?? []), topic]);
  }
  return taken;
});

/**
 * The topics that were combined into this one.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
export function takenIn(board, { id }) {
  return byHost(board.topics).get(id) ?? [];
}

/** @param {Board} board */
export function withdrawn(board) {
  return newestFirst(board.topics).filter((topic) => topic.withdrawn);
}

/** Sessions by round, then room; then the topics without a slot. @param {Board} board */
export function inOrder(board) {
  const sessions = roundsOf(board).flatMap((round) =>
    roomsOf(board).map((room) => sessionAt(board, { round: round.id, room: room.id })),
  );
  return [...sessions.filter(isThere), ...unplaced(board)];
}

/**
 * @param {Topic|undefined} topic
 * @returns {topic is Topic}
 */
function isThere(topic) {
  return topic !== undefined;
}

/**
 * Who opens a topic: its own convener, and those of what was combined into it.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
export function conveners(board, topic) {
  return [topic, ...takenIn(board, topic)].map(({ convener }) => convener);
}

/**
 * Other sessions that a convener of `topic` would have to open at the same time.
 *
 * @param {Board} board
 * @param {Topic} topic
 * @returns {Topic[]}
 */
export function clashes(board, topic) {
  const mine = topic.slot && board.rounds[topic.slot.round];
  if (!mine) return [];
  const all = conveners(board, topic).flatMap((one) => byConvener(board.topics).get(one) ?? []);
  return [...new Set(all)].filter((other) => {
    const theirs = other.slot && board.rounds[other.slot.round];
    return other.id !== topic.id && theirs && overlap(mine, theirs);
  });
}

const byConvener = once((/** @type {Record<string, Topic>} */ topics) => {
  /** @type {Map<string, Topic[]>} */
  const sessions = new Map();
  for (const topic of Object.values(topics)) {
    const session = topic.into ? topics[topic.into] : topic;
    if (session?.slot) sessions.set(topic.convener, [...(sessions.get(topic.convener) ?? []), session]);
  }
  return sessions;
});

/**
 * @param {Round} a
 * @param {Round} b
 */
export function overlap(a, b) {
  return Date.parse(a.starts) < Date.parse(b.ends) && Date.parse(b.starts) < Date.parse(a.ends);
}
