/**
 * Finding by a few letters: accents and case make no difference, nor how a phone writes an apostrophe,
 * and each word is sought by itself.
 */

/** @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[‘’ʼ`´]/g, "'").toLowerCase();
}

/** @param {string} wanted @returns {string[]} */
export function wordsOf(wanted) {
  return plain(wanted).split(/\s+/).filter(Boolean);
}

/**
 * @param {string} text
 * @param {string[]} words  as from `wordsOf`
 */
export function hasAll(text, words) {
  const within = plain(text);
  return words.every((word) => within.includes(word));
}

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
