/** Gives every new topic its moment; when many come at once, shorter ones, and not to all. */

/** @typedef {import('../board/records.js').Change} Change */

const MOMENT = 7000;
const SHORT = 3000;
const MOST = 6;

export class Newest {
  /** @type {string[]} */
  #queue = [];
  #until = 0;

  /** @param {Change[]} changes */
  take(changes) {
    const proposed = changes
      .filter(({ kind }) => kind === 'topic.proposed')
      .map(({ data }) => data.id);
    this.#queue = [...this.#queue, ...proposed].slice(-MOST);
  }

  /**
   * The id of the topic whose moment it is.
   *
   * @param {number} now
   * @returns {string | undefined}
   */
  at(now) {
    if (this.#queue.length && !this.#until) this.#begin(now);
    if (this.#until && now >= this.#until) {
      this.#queue.shift();
      this.#begin(now);
    }
    return this.#queue[0];
  }

  /** @param {number} now */
  #begin(now) {
    const moment = this.#queue.length > 2 ? SHORT : MOMENT;
    this.#until = this.#queue.length ? now + moment : 0;
  }
}
