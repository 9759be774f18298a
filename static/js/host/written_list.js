/**
 * What people wrote, as far as it was read from the server: a page, and older ones on demand. Nothing comes
 * into it by itself, so that nothing moves under a thumb.
 *
 * @typedef {'topic'|'note'|'photo'|'report'} Kind
 * @typedef {{
 *   kind: Kind, id: string, topic: string, people: string[], text: string, language: string, shown: boolean, at: string
 * }} Written
 */
import { read } from '../api.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';

/** @param {{kind: string, id: string}} one */
export const keyOf = ({ kind, id }) => `${kind}:${id}`;

export class WrittenList {
  /** @type {Written[]|null} */
  entries = null;
  problem = '';
  asking = false;

  /** Where older ones begin. @type {string|null} */
  before = null;

  #kinds;

  #words = '';

  /** Only the newest question is answered. */
  #asked = 0;

  /** @param {Kind[]} kinds */
  constructor(kinds) {
    this.#kinds = kinds;
  }

  /** The newest, or the newest with these words. */
  load(words = '') {
    this.#words = words;
    return this.#ask(null);
  }

  /** A second touch waits for the first. */
  async more() {
    if (!this.asking) await this.#ask(this.before);
  }

  forget() {
    this.#asked += 1;
    Object.assign(this, { entries: null, before: null, problem: '', asking: false });
  }

  /** @param {string|null} before */
  async #ask(before) {
    this.#asked += 1;
    const asked = this.#asked;
    this.asking = true;
    requestRender();
    let news = {};
    try {
      const query = { kinds: this.#kinds.join(), words: this.#words, before: before ?? '' };
      const { contributions, before: older } = await read(`contributions?${new URLSearchParams(query)}`);
      news = { entries: before ? this.#with(contributions) : contributions, before: older, problem: '' };
    } catch (refused) {
      news = { problem: sentence(refused) };
    }
    if (asked !== this.#asked) return;
    Object.assign(this, news, { asking: false });
    requestRender();
  }

  /** @param {Written[]} older  one of them may have been changed since, and stand above already */
  #with(older) {
    const known = this.entries ?? [];
    const keys = new Set(known.map(keyOf));
    return [...known, ...older.filter((one) => !keys.has(keyOf(one)))];
  }
}
