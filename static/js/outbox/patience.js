/** Trying again what could not be sent: after longer and longer, until it is hopeless. */
import { pause } from './pauses.js';

/** A server that fails at the same wish this often will not take it. */
const MOST_FAILURES = 5;

export class Patience {
  /** How often the same was sent in vain. */
  tries = 0;

  /** Whether the Wi-Fi answered in the server's place. */
  signIn = false;

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer = undefined;

  #again;

  /** @param {() => void} again */
  constructor(again) {
    this.#again = again;
  }

  /** Whether it will be tried again by itself. */
  get waits() {
    return this.#timer !== undefined;
  }

  /**
   * @param {import('../refusal.js').Refusal} problem
   * @returns {boolean} whether it is tried again
   */
  later(problem) {
    this.tries += 1;
    if (!problem.passing || (problem.code === 'failed' && this.tries >= MOST_FAILURES)) return false;
    this.signIn = problem.code === 'sign_in_page';
    this.#timer = setTimeout(this.#again, pause(this.tries, problem.seconds));
    return true;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The server has answered. */
  well() {
    this.tries = 0;
    this.signIn = false;
  }
}
