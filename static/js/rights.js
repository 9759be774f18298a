/** What I may do, for showing it; the server decides. */
import { convenes, isMine } from './board/search.js';

/**
 * @typedef {import('./board/records.js').Me} Me
 * @typedef {import('./board/records.js').Topic} Topic
 * @typedef {import('./board/store.js').State} State
 */

/** @param {Me} me */
export function hosts(me) {
  return Boolean(me.can['topic.hide']);
}

/**
 * Whether I may do `action`, such as `topic.edit`, with this topic. Those whose topics were combined
 * place the one that stays together.
 *
 * @param {State} state
 * @param {string} action
 * @param {Topic} topic
 */
export function mayWith(state, action, topic) {
  const { me } = state;
  return Boolean(me.can[action]) && (hosts(me) || (action === 'topic.place' ? convenes(topic, state) : isMine(topic, me)));
}

/** Whether I may take a free slot for anything at all. @param {Me} me */
export function mayTakeSlots(me) {
  return Boolean(me.can['topic.place']);
}
