/** Notices when nothing has been heard for longer than it should be. */

export class Silence {
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer = undefined;

  /** How long it may be silent, in ms; Infinity where that says nothing. */
  #longest = Infinity;

  #told;

  /** @param {() => void} told what to do then */
  constructor(told) {
    this.#told = told;
  }

  /** @param {number} longest */
  expect(longest) {
    this.#longest = longest;
    this.heard();
  }

  heard() {
    clearTimeout(this.#timer);
    if (this.#longest === Infinity) return;
    this.#timer = setTimeout(() => this.#broken(), this.#longest);
  }

  #broken() {
    // Phones in pockets hear nothing, and ask as soon as somebody looks.
    if (!document.hidden) this.#told();
    this.heard();
  }
}
