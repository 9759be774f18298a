/** Which of those that were found by a few letters is meant. */
import { wordsOf } from './sought.js';

/**
 * How far what is called `name` is from being meant: 0 if it is called exactly so, or has that number;
 * then what begins so, what has a word that begins so, and what has the letters anywhere.
 *
 * @param {{name: string, number?: number}} one
 * @param {string[]} words  as from `wordsOf`
 */
export function distance({ name, number }, words) {
  const said = words.join(' ');
  const called = wordsOf(name).join(' ');
  if (called === said || (number !== undefined && said.replace('#', '') === String(number))) return 0;
  if (called.startsWith(said)) return 1;
  return ` ${called}`.includes(` ${words[0]}`) ? 2 : 3;
}
