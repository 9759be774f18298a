/** What was written here and is not acknowledged yet: in memory, and the same on the shelf. */
import { mergeUpdates } from '../../vendor/yjs/yjs.js';
import { fromBase64, toBase64 } from './base64.js';
import { dropUnsent, keepUnsent } from './kept.js';

/**
 * @typedef {import('./shared_text.js').SharedText} SharedText
 * @typedef {import('./kept.js').Unsent} Left
 */

export class Unsent {
  /** Not on its way. @type {Uint8Array|null} */
  waiting = null;

  /** On its way. @type {Uint8Array|null} */
  sent = null;

  #text;

  /** What other windows left, to be dropped once it is saved. @type {Left[]} */
  #left = [];

  /** @param {SharedText} text */
  constructor(text) {
    this.#text = text;
  }

  get any() {
    return Boolean(this.waiting ?? this.sent);
  }

  /** @param {Left[]} left what lay on the shelf */
  adopt(left) {
    this.#left = left;
    for (const { update } of left) this.waiting = together(this.waiting, fromBase64(update));
  }

  /** @param {Uint8Array} update written here just now */
  add(update) {
    this.waiting = together(this.waiting, update);
    this.keep();
  }

  /** All that waits is on its way. @returns {Uint8Array|null} */
  takeAll() {
    [this.sent, this.waiting] = [this.waiting, null];
    return this.sent;
  }

  /** What was on its way did not arrive, or nobody knows. */
  takeBack() {
    this.waiting = together(this.sent, this.waiting);
    this.sent = null;
  }

  /** What was on its way is there for good. */
  async saved() {
    this.sent = null;
    this.keep();
    await Promise.all(this.#left.splice(0).map(dropUnsent));
  }

  keep() {
    const all = together(this.sent, this.waiting);
    keepUnsent(this.#text.name, this.#text.client, all ? toBase64(all) : '');
  }
}

/**
 * @param {Uint8Array|null} first
 * @param {Uint8Array|null} second
 */
function together(first, second) {
  return first && second ? mergeUpdates([first, second]) : (first ?? second);
}
