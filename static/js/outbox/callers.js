/**
 * Who waits for an answer: for a moment, after which the wish goes on without them.
 *
 * @typedef {import('../board/records.js').Answer} Answer
 * @typedef {Answer & {waiting?: boolean}} Outcome  `waiting`: it is kept here, and sent when it can be
 */

/** In ms. Most answers come sooner; nobody looks at a form for longer. */
const MOMENT = 1200;

export class Callers {
  /** @type {Map<string, {resolve(outcome: Outcome): void, reject(problem: Error): void}>} */
  #callers = new Map();

  /**
   * @param {string} ref
   * @param {boolean} patient
   * @returns {Promise<Outcome>}
   */
  wait(ref, patient) {
    if (!patient) return Promise.resolve(noAnswer(ref));
    return new Promise((resolve, reject) => {
      this.#callers.set(ref, { resolve, reject });
      setTimeout(() => this.resolve(ref, noAnswer(ref)), MOMENT);
    });
  }

  /**
   * @param {string} ref
   * @param {Outcome} outcome
   * @returns {boolean} whether somebody waited for it
   */
  resolve(ref, outcome) {
    this.#callers.get(ref)?.resolve(outcome);
    return this.#callers.delete(ref);
  }

  /**
   * @param {string} ref
   * @param {Error} problem
   * @returns {boolean} whether somebody waited for it
   */
  reject(ref, problem) {
    this.#callers.get(ref)?.reject(problem);
    return this.#callers.delete(ref);
  }

  /** Another window has sent those that are not among `wishes`. @param {{ref: string}[]} wishes */
  gone(wishes) {
    const left = new Set(wishes.map(({ ref }) => ref));
    for (const ref of [...this.#callers.keys()]) {
      if (!left.has(ref)) this.resolve(ref, noAnswer(ref));
    }
  }
}

/** @param {string} ref @returns {Outcome} */
function noAnswer(ref) {
  return { ref, seq: -1, changes: [], warnings: [], waiting: true };
}
