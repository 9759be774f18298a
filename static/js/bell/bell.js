/** The bell that the host rings, wherever it is heard: once, and never late. */

/** A bell that was rung longer ago, in ms, is not rung again by who comes back. */
const FRESH = 8000;
/** How long it is to be seen. */
export const SEEN = 6000;

export class Bell {
  #ring;
  #heard = 0;

  /** @param {(isFresh: () => boolean) => void} ring  `isFresh` says whether it is not too late yet */
  constructor(ring) {
    this.#ring = ring;
  }

  /**
   * Ring if it was rung just now.
   *
   * @param {number} rung  when it was rung last, in ms
   * @param {() => number} now  the server's time
   */
  hear(rung, now) {
    if (rung <= this.#heard) return;
    this.#heard = rung;
    const isFresh = () => now() - rung < FRESH;
    if (isFresh()) this.#ring(isFresh);
  }
}

/** Whether the bell is still to be seen. @param {number} rung @param {number} now */
export function isRinging(rung, now) {
  return now - rung < SEEN;
}
