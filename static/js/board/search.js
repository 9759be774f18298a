/** Which topics somebody wants to see. */
import { hasAll, wordsOf } from '../sought.js';
import { momentOf } from './clock.js';
import { conveners, roundsOf, takenIn } from './queries.js';

/**
 * @typedef {import('./records.js').Topic} Topic
 * @typedef {import('./store.js').State} State
 * @typedef {{filter: import('../view.js').Filter, search: string, tag: string, language: string, now: Date}} Wanted
 */

/** @type {Record<string, (topic: Topic, state: State, now: Date) => boolean>} */
const FILTERS = {
  mine: convenes,
  marked: (topic, { me }) => me.marked.includes(topic.id),
  now: (topic, state, now) => momentOfTopic(topic, state, now) === 'now',
  next: (topic, state, now) => momentOfTopic(topic, state, now) === 'next',
  unplaced: (topic) => !topic.slot,
};

/** @param {Wanted} wanted */
export function wantsAll({ filter, search, tag, language }) {
  return filter === 'all' && !search.trim() && !tag && !language;
}

/**
 * @param {Topic} topic
 * @param {State} state
 * @param {Wanted} wanted
 */
export function matches(topic, state, { filter, search, tag, language, now }) {
  if (tag && !topic.tags.includes(tag)) return false;
  if (language && topic.language !== language) return false;
  const passes = FILTERS[filter];
  if (passes && !passes(topic, state, now)) return false;
  return hasAll(haystack(topic, state), wordsOf(search));
}

/**
 * @param {Topic} topic
 * @param {import('./records.js').Me} me
 */
export function isMine(topic, me) {
  return me.person !== null && topic.convener === me.person;
}

/**
 * Whether I convene this topic, or one that it took in.
 *
 * @param {Topic} topic
 * @param {Pick<State, 'board'|'me'>} state
 */
export function convenes(topic, { board, me }) {
  return conveners(board, topic).some((one) => one === me.person);
}

/**
 * @param {Topic} topic
 * @param {State} state
 */
function haystack(topic, { board }) {
  const name = board.people[topic.convener]?.name ?? '';
  const inside = takenIn(board, topic).map((one) => `${one.title} ${board.people[one.convener]?.name ?? ''}`);
  return [topic.title, topic.body, name, ...topic.tags, `#${topic.number}`, ...inside].join(' ');
}

/**
 * @param {Topic} topic
 * @param {State} state
 * @param {Date} now
 */
function momentOfTopic(topic, { board }, now) {
  const round = topic.slot && board.rounds[topic.slot.round];
  return round ? momentOf(roundsOf(board), round, now) : '';
}
