/** What I may do, for showing it; the server decides. */
import { isMine } from './board/search.js';

/**
 * @typedef {import('./board/records.js').Me} Me
 * @typedef {import('./board/records.js').Topic} Topic
 */

/** @param {Me} me */
export function hosts(me) {
  return Boolean(me.can['topic.hide']);
}

/**
 * Whether I may do `action`, such as `topic.place`, with this topic.
 *
 * @param {Me} me
 * @param {string} action
 * @param {Topic} topic
 */
export function mayWith(me, action, topic) {
  return Boolean(me.can[action]) && (hosts(me) || isMine(topic, me));
}

/** Whether I may take a free slot for anything at all. @param {Me} me */
export function mayTakeSlots(me) {
  return Boolean(me.can['topic.place']);
}
