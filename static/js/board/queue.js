/**
 * Who reads their topic aloud in the marketplace, and who comes after.
 *
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Topic} Topic
 */

/** The topics that were not read aloud yet, in the order in which they were proposed. @param {Board} board */
export function queueOf({ topics, wall }) {
  const read = new Set(wall.read);
  return Object.values(topics)
    .filter(({ id, withdrawn, into }) => !withdrawn && !into && !read.has(id))
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
