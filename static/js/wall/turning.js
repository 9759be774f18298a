/** Turns the pages: by itself, or by hand; after a turn by hand it rests for a while. */

import { serverNow } from '../live/server_clock.js';

/** How long a page stays that does not say it itself, in ms; after a turn by hand longer. */
const STAY = 12_000;
const REST = 45_000;
/** A wall that was out of sight was looked at no longer than this before, in ms. */
const LOOK = 2000;

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

export class Turning {
  #key = '';
  #at = 0;
  #due = 0;
  #held = 0;
  #looked = 0;

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
    this.#looked = now;
    const page = /** @type {Page} */ (pages[this.#at]);
    if (turns) this.#due = now + (page.stay ?? STAY);
    this.#key = page.key;
    return page;
  }

  /** Whether somebody turned here by hand, so that the wall rests. @param {number} now */
  isHeld(now) {
    return now < this.#held;
  }

  /**
   * Something else is shown on top: only the time for which a page is seen counts. So all pages have their
   * turn, too, while one topic after the other is proposed.
   *
   * @param {number} now
   */
  wait(now) {
    if (this.#due) this.#due += Math.min(now - this.#looked, LOOK);
  }

  /** Begin again, as when another phase or a round begins. */
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
