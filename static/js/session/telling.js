/** What concerns my own sessions: said aloud once, and the newer, the further up. */
import { announce, unsay } from '../announce.js';

/** By what tells them: the words, and when they were new here, however the clock is set. @type {Record<string, {words: string, since: number}>} */
const told = {};

/**
 * Say it aloud where it is new; where there is nothing to say, the same words are new again.
 *
 * @param {string} who tells it
 * @param {string} words
 * @returns {{age: number}} to be put on what is shown, see `banners.js`
 */
export function tell(who, words) {
  const before = told[who];
  const since = before?.words === words ? before.since : performance.now();
  told[who] = { words, since };
  if (words && before?.words !== words) announce(words);
  if (!words && before) unsay(before.words);
  return { age: performance.now() - since };
}
