/**
 * Where the sessions of this room went when it fell out. The board says where they are, not where they were:
 * that is remembered here, while the room is open.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 */
import { draft, keep } from '../drafts.js';

/** @param {string} room */
const keptAs = (room) => `door.${room}`;

/**
 * To be called with each board that comes.
 *
 * @param {Board} board
 * @param {string} room
 */
export function remember({ rooms, rounds, topics }, room) {
  // Those that move by the closing do so in the same change: what was here before it stays known.
  if (!rooms[room] || rooms[room].closed) return;
  const here = Object.values(topics).filter(({ slot }) => slot?.room === room);
  const all = here.sort(byStart(rounds)).map(({ id }) => id).join(' ');
  if (all !== draft(keptAs(room))) keep(keptAs(room), all);
}

/**
 * The sessions that were to be here and are elsewhere, until they are over, in their order; and then those
 * that have no slot now.
 *
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 * @returns {Topic[]}
 */
export function wentFrom({ rounds, topics }, room, now) {
  const isAhead = (/** @type {Topic} */ { slot }) =>
    !slot || (slot.room !== room && Date.parse(rounds[slot.round]?.ends ?? '') > now);
  return draft(keptAs(room))
    .split(' ')
    .flatMap((id) => topics[id] ?? [])
    .filter((topic) => !topic.withdrawn && !topic.into && isAhead(topic))
    .sort(byStart(rounds));
}

/** Those without a slot last. @param {Board['rounds']} rounds */
function byStart(rounds) {
  const start = (/** @type {Topic} */ { slot }) => (slot ? Date.parse(rounds[slot.round]?.starts ?? '') : Number.MAX_VALUE);
  return (/** @type {Topic} */ a, /** @type {Topic} */ b) => start(a) - start(b);
}
