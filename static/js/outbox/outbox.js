/**
 * What I do, from the touch until the server has it for good: one at a time and in order, sent
 * again until it is answered, with the same `ref`, so that it is done once.
 *
 * @typedef {import('./wishes.js').Wish} Wish
 * @typedef {import('./callers.js').Outcome} Outcome
 * @typedef {import('../board/records.js').Answer} Answer
 */
import { sendOnce } from '../api.js';
import { Refusal } from '../refusal.js';
import { Callers } from './callers.js';
import { WishList } from './list.js';
import { Patience } from './patience.js';
import { alone, whenOthersChange } from './queue.js';
import { dependents } from './wishes.js';

export class Outbox {
  #list = new WishList();

  #callers = new Callers();

  #sending = false;

  #patience = new Patience(() => this.send());

  #house;

  /** @param {import('./wishes.js').House} house */
  constructor(house) {
    this.#house = house;
  }

  /** Take up what was left when the page was closed, and what other windows add. */
  async start() {
    whenOthersChange(() => this.#read());
    await this.#read();
    this.send();
  }

  /**
   * @param {Pick<Wish, 'ref'|'method'|'path'|'body'|'title'>} what
   * @param {{first?: boolean, patient?: boolean}} [how] before all others; whether an answer is
   *   waited for a moment
   * @returns {Promise<Outcome>}
   * @throws {Refusal} if the server says so within that moment
   */
  give(what, { first = false, patient = true } = {}) {
    const outcome = this.#callers.wait(what.ref, patient && !this.#patience.waits);
    this.#list.add(what, first);
    this.#show();
    if (!this.#patience.waits) this.send();
    return outcome;
  }

  /** Its refusal was told, or its words were taken back. @param {string} ref */
  forget(ref) {
    this.#list.remove(ref);
    this.#show();
  }

  /** Send all that waits, now. */
  async send() {
    if (this.#sending) return;
    this.#sending = true;
    this.#patience.stop();
    try {
      while (this.#list.next && (await alone(() => this.#sendNext())));
    } finally {
      this.#sending = false;
    }
  }

  /** @returns {Promise<boolean>} whether to go on with the one after it */
  async #sendNext() {
    await this.#read();
    const wish = this.#list.next;
    if (!wish) return false;
    try {
      this.#granted(wish, await sendOnce(wish.method, wish.path, wish.body, wish.ref));
      return true;
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      return this.#notGranted(wish, problem);
    }
  }

  /**
   * @param {Wish} wish
   * @param {Answer} answer
   */
  #granted(wish, answer) {
    this.#patience.well();
    const late = !this.#callers.resolve(wish.ref, answer);
    this.#house.granted(wish, answer, late);
    this.forget(wish.ref);
  }

  /**
   * @param {Wish} wish
   * @param {Refusal} problem
   */
  async #notGranted(wish, problem) {
    if (problem.code === 'name_needed' && (await this.#house.askName())) return true;
    if (this.#patience.later(problem)) return this.#waits(problem);
    this.#patience.well();
    for (const { ref } of dependents(this.#list.all, wish)) this.forget(ref);
    if (this.#callers.reject(wish.ref, problem)) this.forget(wish.ref);
    else this.#refusedLate(wish, problem);
    return true;
  }

  /** @param {Refusal} problem */
  #waits(problem) {
    this.#show();
    if (problem.code === 'unreachable') this.#house.unreachable();
    return false;
  }

  /**
   * Nobody waits for it any more: it stays until it was told.
   *
   * @param {Wish} wish
   * @param {Refusal} problem
   */
  #refusedLate(wish, { code, message, facts }) {
    const late = { ...wish, refused: { code, message, facts } };
    this.#list.replace(late);
    this.#show();
    this.#house.refused(late);
  }

  async #read() {
    await this.#list.read();
    this.#callers.gone(this.#list.all);
    this.#show();
  }

  #show() {
    this.#house.changed(this.#list.all, this.#patience.tries > 0, this.#patience.signIn);
  }
}
