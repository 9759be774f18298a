/** Turns the pages: by itself, or by hand; after a turn by hand it rests for a while. */

import { serverNow } from '../live/server_clock.js';

/** How long a page stays that does not say it itself, in ms; after a turn by hand longer. */
const STAY = 12_000;
const REST = 45_000;

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

export class Turning {
  #key = '';
  #at = 0;
  #due = 0;
  #held = 0;

  /** Told when a page was turned. */
  #turned;

  /** @param {() => void} turned */
  constructor(turned) {
    this.#turned = turned;
  }

  /**
   * The page to show. Pages come and go while one is shown: it keeps its place by its key.
   *
   * @template {{key: string, stay?: number}} Page
   * @param {Page[]} pages  at least one
   * @param {number} now
   * @returns {Page}
   */
  show(pages, now) {
    const kept = pages.findIndex(({ key }) => key === this.#key);
    if (kept >= 0) this.#at = kept;
    const turns = now >= this.#due;
    if (turns && this.#due) this.#step(1);
    this.#at = ((this.#at % pages.length) + pages.length) % pages.length;
    const page = /** @type {Page} */ (pages[this.#at]);
    if (turns) this.#due = now + (page.stay ?? STAY);
    this.#key = page.key;
    return page;
  }

  /** Whether somebody turned here by hand, so that the wall rests. @param {number} now */
  isHeld(now) {
    return now < this.#held;
  }

  /** Stay on this page while something else is shown on top. @param {number} now */
  wait(now) {
    this.#due = Math.max(this.#due, now + STAY / 2);
  }

  /** Begin again, as when another phase begins. */
  restart() {
    this.#key = '';
    this.#at = 0;
    this.#due = 0;
    this.#held = 0;
  }

  /** @param {KeyboardEvent} event */
  byHand(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    this.#step(document.dir === 'rtl' && event.key.length > 9 ? -step : step);
    this.#due = serverNow() + REST;
    this.#held = this.#due - STAY;
    this.#turned();
  }

  /** @param {number} step */
  #step(step) {
    this.#at += step;
    this.#key = '';
  }
}
