/**
 * What somebody did to a text, read off the text before and after: no keyboard, dictation or
 * autocorrect need tell how it did it.
 *
 * @typedef {{at: number, gone: number, put: string}} Edit  `gone` letters at `at` made way for
 *   `put`; in UTF-16 units, as everywhere in a browser
 * @typedef {{retain?: number, insert?: any, delete?: number}[]} Delta  as Yjs tells it
 */

/**
 * The one edit that makes `after` of `before`; the caret says which of several equal letters.
 * Halves of a letter outside the basic plane are never parted.
 *
 * @param {string} before
 * @param {string} after
 * @param {number} caret in `after`; behind it, nothing was touched
 * @returns {Edit|null} null where they are the same
 */
export function editBetween(before, after, caret) {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  const longest = Math.min(shorter, after.length - caret);
  while (tail < longest && before[before.length - tail - 1] === after[after.length - tail - 1]) tail += 1;
  let at = 0;
  while (at < shorter - tail && before[at] === after[at]) at += 1;
  if (isHalf(before, at) || isHalf(after, at)) at -= 1;
  if (isHalf(before, before.length - tail) || isHalf(after, after.length - tail)) tail -= 1;
  return { at, gone: before.length - tail - at, put: after.slice(at, after.length - tail) };
}

/**
 * Whether a letter would be parted there.
 *
 * @param {string} text
 * @param {number} at
 */
function isHalf(text, at) {
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000;
}

/**
 * Where a caret has got to after somebody else's edit; what is put right at it comes behind it.
 *
 * @param {number} caret
 * @param {Delta} delta
 */
export function movedBy(caret, delta) {
  let [at, moved] = [0, caret];
  for (const { retain = 0, insert = '', delete: gone = 0 } of delta) {
    if (insert && at < moved) moved += insert.length;
    if (gone) moved -= Math.max(0, Math.min(gone, moved - at));
    at += retain + insert.length;
  }
  return moved;
}

/** Where a caret belongs that has made this change. @param {Delta} delta */
export function endOf(delta) {
  let [at, end] = [0, 0];
  for (const { retain = 0, insert = '', delete: gone = 0 } of delta) {
    at += retain + insert.length;
    if (insert || gone) end = at;
  }
  return end;
}

/** Where the letters of a text have got to, while others went on and it could not be shown. */
export class Places {
  /** Of each letter that is there now, where it stood; -1 for new ones. @type {number[]} */
  #stood;

  /** @param {number} length of the text */
  constructor(length) {
    this.#stood = Array.from({ length }, (_, at) => at);
  }

  /** @param {Delta} delta somebody else's edit */
  take(delta) {
    let at = 0;
    for (const { retain = 0, insert = '', delete: gone = 0 } of delta) {
      this.#stood.splice(at, gone, ...new Array(insert.length).fill(-1));
      at += retain + insert.length;
    }
  }

  /**
   * An edit of the text as it was, as edits of the text as it is, one after the other.
   *
   * @param {Edit} edit
   * @returns {Edit[]}
   */
  moved({ at, gone, put }) {
    let there = this.#stood.length;
    while (there > 0 && !isBefore(this.#stood[there - 1], at)) there -= 1;
    const removed = [];
    for (let now = this.#stood.length - 1; now >= 0; now -= 1) {
      const stood = this.#stood[now] ?? -1;
      if (stood >= at && stood < at + gone) removed.push({ at: now, gone: 1, put: '' });
    }
    return [...removed, { at: there, gone: 0, put }];
  }
}

/**
 * @param {number|undefined} stood
 * @param {number} at
 */
const isBefore = (stood = -1, at) => stood >= 0 && stood < at;
