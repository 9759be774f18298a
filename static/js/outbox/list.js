/** The waiting wishes in memory, and the same on the shelf, where other windows see them too. */
import { drop, keep, kept } from './queue.js';
import { orderIn, waiting } from './wishes.js';

/** @typedef {import('./wishes.js').Wish} Wish */

export class WishList {
  /** @type {Wish[]} */
  all = [];

  /** What is being written. @type {Promise<unknown>} */
  #saving = Promise.resolve();

  /** The one to be sent next. */
  get next() {
    return waiting(this.all)[0];
  }

  /**
   * @param {Pick<Wish, 'ref'|'method'|'path'|'body'|'title'>} what
   * @param {boolean} first whether it goes before all others
   */
  add(what, first) {
    /** @type {Wish} */
    const wish = { ...what, order: orderIn(this.all, first), at: new Date().toISOString(), refused: null };
    this.all = first ? [wish, ...this.all] : [...this.all, wish];
    this.#save(keep(wish));
  }

  /** Put another in its place. @param {Wish} wish */
  replace(wish) {
    this.all = this.all.map((one) => (one.ref === wish.ref ? wish : one));
    this.#save(keep(wish));
  }

  /** @param {string} ref */
  remove(ref) {
    for (const wish of this.all) if (wish.ref === ref) this.#save(drop(wish));
    this.all = this.all.filter((one) => one.ref !== ref);
  }

  /** What lies on the shelf, once all is written. */
  async read() {
    let [saved, found] = [this.#saving, this.all];
    do {
      saved = this.#saving;
      await saved;
      found = await kept();
    } while (saved !== this.#saving);
    this.all = found;
  }

  /** @param {Promise<void>} writing */
  #save(writing) {
    this.#saving = Promise.all([this.#saving, writing]);
  }
}
