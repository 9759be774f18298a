/** What kinds of topics there are: their tags and languages. */
import { once } from './once.js';

/**
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Topic} Topic
 */

/** How often each tag is used, the most used first. @param {Board} board */
export function tagsOf(board) {
  return countTags(board.topics);
}

const countTags = once((/** @type {Record<string, Topic>} */ topics) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { tags } of Object.values(topics)) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
});

/** Every language that topics are in. @param {Board} board */
export function languagesOf(board) {
  const codes = Object.values(board.topics).map((topic) => topic.language);
  return [...new Set(codes)].filter(Boolean).sort();
}
