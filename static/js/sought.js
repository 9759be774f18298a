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
