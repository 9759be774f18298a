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
export function remember({ rooms, topics }, room) {
  if (!rooms[room] || rooms[room].closed) return;
  const here = Object.values(topics).filter(({ slot }) => slot?.room === room);
  // One that has just left may have left because the room is about to be closed.
  const known = draft(keptAs(room)).split(' ').filter((id) => topics[id]);
  const all = [...new Set([...known, ...here.map(({ id }) => id)])].sort().join(' ');
  if (all !== draft(keptAs(room))) keep(keptAs(room), all);
}

/**
 * The sessions that were to be here and are elsewhere, until they are over, in their order.
 *
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 * @returns {Topic[]}
 */
export function wentFrom({ rounds, topics }, room, now) {
  const startOf = (/** @type {Topic} */ { slot }) => Date.parse(rounds[slot?.round ?? '']?.starts ?? '');
  return draft(keptAs(room))
    .split(' ')
    .flatMap((id) => topics[id] ?? [])
    .filter(({ slot }) => slot && slot.room !== room && Date.parse(rounds[slot.round]?.ends ?? '') > now)
    .sort((a, b) => startOf(a) - startOf(b));
}
