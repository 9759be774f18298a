/**
 * What the host has said to everybody, for whoever comes by: those on their way have no phone in their hand.
 * What is said to one session's people is for them alone, and so on no screen that all pass. Pure.
 *
 * @typedef {import('../board/records.js').Announcement} Announcement
 */
import { toEverybody } from '../wall/announcements.js';

/** So long it is new, in ms: between two sessions everybody passes a door. */
const NEW = 600_000;
/** Where several are new they take turns, in ms. */
const TURN = 12_000;

/**
 * @param {import('../board/records.js').Wall} wall
 * @param {number} now
 * @returns {Announcement|undefined}
 */
export function toldAt(wall, now) {
  const all = toEverybody(wall).filter(({ at }) => now < Date.parse(at) + NEW).reverse();
  const [newest] = all;
  if (!newest) return undefined;
  return all[Math.floor(Math.max(0, now - Date.parse(newest.at)) / TURN) % all.length];
}
