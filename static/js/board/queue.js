/**
 * Who reads their topic aloud in the marketplace, and who comes after.
 *
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Topic} Topic
 */

/** What is said to whoever reads now, next, and after the next. */
export const TURNS = ['board.turn_now', 'board.turn_next', 'board.turn_after'];

/** The topics that were not read aloud yet, in the order in which they were proposed. @param {Board} board */
export function queueOf({ topics, wall }) {
  const read = new Set(wall.read);
  return Object.values(topics)
    .filter(({ id, withdrawn }) => !withdrawn && !read.has(id))
    .sort((a, b) => a.number - b.number);
}

/** The topic that is read aloud now. @param {Board} board */
export function readNow({ topics, wall }) {
  return wall.reading ? topics[wall.reading.topic] : undefined;
}

/**
 * Whole seconds that its convener still has, 0 when the time is over.
 *
 * @param {Board} board
 * @param {number} now
 */
export function secondsLeft({ wall: { reading } }, now) {
  if (!reading) return 0;
  const until = Date.parse(reading.since) + reading.seconds * 1000;
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/**
 * How many come before one of this person's topics: 0 while it is read, undefined where none waits.
 *
 * @param {Board} board
 * @param {string|null} person
 */
export function turnOf(board, person) {
  if (!person || !board.wall.reading) return undefined;
  if (readNow(board)?.convener === person) return 0;
  const at = queueOf(board).findIndex(({ convener }) => convener === person);
  return at < 0 ? undefined : at + 1;
}
