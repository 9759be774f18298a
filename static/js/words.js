/** The words of the interface, from the catalogues that the server gives in one file. */

/** @typedef {string | Record<string, string>} Entry  plain, or one per plural form */

/** @type {Record<string, Entry>} */
let words = {};

export const language = document.documentElement.lang || 'en';
/** Letters that run the other way. */
const against =
  document.documentElement.dir === 'rtl' ? /[A-Za-z\u00c0-\u024f]/ : /[\u0590-\u08ff\ufb1d-\ufefc]/;
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** Learn more words. @param {string} url of the catalogue */
export async function loadWords(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no words: ${answer.status}`);
  words = { ...words, ...(await answer.json()) };
}

/** The same until it works: a wall may be switched on before the network is. @param {string} url */
export async function loadWordsAtLast(url) {
  for (;;) {
    try {
      return await loadWords(url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }
}

/**
 * The sentence for `key`, such as `board.propose`; `{name}` in it is filled from `facts`, and
 * `facts.n` picks the plural form. A missing key shows itself.
 *
 * @param {string} key
 * @param {Record<string, string|number>} [facts]
 * @returns {string}
 */
export function t(key, facts = {}) {
  const entry = words[key];
  if (entry === undefined) return key;
  const text = typeof entry === 'string' ? entry : plural(entry, Number(facts.n));
  return text.replace(/\{(\w+)\}(\.?)/g, (_, name, stop) => {
    const fact = show(facts[name] ?? `{${name}}`);
    // What ends in a full stop itself, such as "9:10 a.m.", ends the sentence.
    return fact.endsWith('.') ? fact : fact + stop;
  });
}

/** Whether there are words for `key`. @param {string} key */
export function has(key) {
  return key in words;
}

/** @param {number} value */
export function number(value) {
  return numbers.format(value);
}

/**
 * @param {Record<string, string>} entry
 * @param {number} n
 */
function plural(entry, n) {
  return entry[plurals.select(n)] ?? entry.other ?? '';
}

/**
 * A name that runs against the direction of the sentence is set apart in it.
 *
 * @param {string|number} fact
 */
function show(fact) {
  if (typeof fact === 'number') return number(fact);
  return against.test(fact) ? `\u2068${fact}\u2069` : fact;
}
