/** Something that is read from the server when its part opens, and again when it has changed. */
import { read } from '../api.js';
import { store } from '../board/store.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';

/** Changes come in bunches: one reading for all, after this many ms. */
const CALM = 400;

/** @template T */
export class Loaded {
  /** @type {T|null} */
  value = null;
  problem = '';

  #path;

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #soon = undefined;

  /**
   * @param {string|(() => string)} path  which may be another each time
   * @param {(kind: string) => boolean} concerns  which changes make it old
   * @param {() => boolean} [isSeen]  nobody asks for what is not; whoever shows it again, loads it
   */
  constructor(path, concerns, isSeen = () => true) {
    this.#path = path;
    store.subscribe((_, { changes, whole }) => {
      if (this.value && isSeen() && (whole || changes.some(({ kind }) => concerns(kind)))) this.#again();
    });
  }

  #again() {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.load(), CALM);
  }

  async load() {
    try {
      this.value = await read(typeof this.#path === 'string' ? this.#path : this.#path());
      this.problem = '';
    } catch (refused) {
      this.problem = sentence(refused);
    }
    requestRender();
  }
}
