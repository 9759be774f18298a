/**
 * Whether the board on this phone is the server's: compared by digest, and read again where it is
 * not. Where that does not help, it is tried less and less often.
 */
import { digest } from '../board/digest.js';

/** @typedef {import('../board/store.js').Store} Store */

const SHORTEST = 1500;
const LONGEST = 300_000;

export class Trust {
  #store;

  #readBoard;

  #pause = SHORTEST;

  #notBefore = 0;

  /**
   * @param {Store} store
   * @param {() => Promise<import('../board/records.js').Board>} readBoard
   */
  constructor(store, readBoard) {
    this.#store = store;
    this.#readBoard = readBoard;
  }

  /**
   * Compare with where the server's board stands; only the same moment can be compared.
   *
   * @param {{seq: number, digest?: string}} standing
   */
  async check({ seq, digest: theirs }) {
    if (theirs === undefined || this.#store.board.seq !== seq) return;
    if (digest(this.#store.board) === theirs) this.#pause = SHORTEST;
    else if (Date.now() >= this.#notBefore) await this.#repair();
  }

  async #repair() {
    this.#notBefore = Date.now() + this.#pause;
    this.#pause = Math.min(LONGEST, this.#pause * 2);
    const board = await this.#readBoard();
    this.#store.set({ repairs: this.#store.state.repairs + 1 });
    this.#store.replace(board, { anyway: true });
  }
}
