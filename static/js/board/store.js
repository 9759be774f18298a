/**
 * The one store. Every change comes in through `receive`, whoever made it; the screens only read
 * `state`: what the server has told, with what waits on this phone laid over it. The two are kept
 * apart: `board` is the server's alone.
 *
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Change} Change
 * @typedef {import('./records.js').Me} Me
 * @typedef {'joining'|'live'|'lost'} Connection
 * @typedef {{
 *   board: Board, me: Me, connection: Connection, signIn: boolean, stuck: boolean,
 *   wishes: import('../outbox/wishes.js').Wish[], present: number, repairs: number
 * }} State  `signIn`: the Wi-Fi answers in the server's place; `wishes` wait to be sent, and are
 *   `stuck` while that fails; `repairs`: how often the board was wrong, and read again
 * @typedef {(state: State, news: {changes: Change[], whole: boolean}) => void} Listener
 */
import { apply } from './changes.js';
import { EMPTY, NOBODY } from './nothing.js';

/** An answer may overtake the changes before it: they are given this long, in ms, to arrive. */
const GRACE = 200;

export class Store {
  /** @type {State} */
  #held = {
    board: EMPTY, me: NOBODY, connection: 'joining', signIn: false, stuck: false, wishes: [],
    present: 0, repairs: 0,
  };

  /** @type {(held: State) => State} */
  #overlay = (held) => held;

  /** As it is shown. */
  state = this.#held;

  /** What to do about a gap; whoever follows the event sets it. */
  catchUp = () => {};

  /** What to do when the server cannot be reached, likewise. */
  doubt = () => {};

  /** @type {Set<Listener>} */
  #listeners = new Set();

  /** @type {Map<number, Change>} Changes that arrived before the ones they follow. */
  #early = new Map();

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #waiting = undefined;

  /** Whether a board has arrived. */
  get ready() {
    return this.#held.board.seq >= 0;
  }

  /** The server's board, and nothing else. */
  get board() {
    return this.#held.board;
  }

  /** Who the server says I am. */
  get me() {
    return this.#held.me;
  }

  /** @param {(held: State) => State} overlay what `state` shows of what is held */
  showThrough(overlay) {
    this.#overlay = overlay;
    this.#hold({});
  }

  /**
   * @param {Listener} listener
   * @returns {() => void} ends it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Set what is not the board's: me, connection, wishes and so on.
   *
   * @param {Partial<Omit<State, 'board'>>} part
   */
  set(part) {
    this.#hold(part);
    this.#tell([], false);
  }

  /**
   * A whole board, at the start or after a long absence. An older one than ours is dropped, but for
   * one that is right `anyway`: the server goes on from an earlier moment, or ours was wrong.
   *
   * @param {Board} board
   * @param {{anyway?: boolean}} [how]
   */
  replace(board, { anyway = false } = {}) {
    if (board.seq < this.board.seq) {
      if (!anyway) return;
      this.#early.clear();
    }
    this.#hold({ board });
    this.#tell(this.#drain(), true);
  }

  /** @param {Change[]} changes in any order; those already seen are dropped */
  receive(changes) {
    for (const change of changes) {
      if (change.seq > this.board.seq) this.#early.set(change.seq, change);
    }
    const applied = this.#drain();
    if (applied.length) this.#tell(applied, false);
    this.#mindTheGap();
  }

  #drain() {
    const applied = [];
    let { board } = this;
    for (let next; (next = this.#early.get(board.seq + 1)); ) {
      board = apply(board, next);
      applied.push(next);
    }
    for (const seq of this.#early.keys()) if (seq <= board.seq) this.#early.delete(seq);
    if (board !== this.board) this.#hold({ board });
    return applied;
  }

  #mindTheGap() {
    clearTimeout(this.#waiting);
    if (this.#early.size) this.#waiting = setTimeout(() => this.catchUp(), GRACE);
  }

  /** @param {Partial<State>} part */
  #hold(part) {
    this.#held = { ...this.#held, ...part };
    this.state = this.#overlay(this.#held);
  }

  /**
   * @param {Change[]} changes
   * @param {boolean} whole
   */
  #tell(changes, whole) {
    for (const listener of this.#listeners) listener(this.state, { changes, whole });
  }
}

/** The store of this page. */
export const store = new Store();
