/**
 * Following the event: every change arrives here, over a socket, or over plain HTTP while the
 * socket cannot. After each gap, reconnect and awakening it asks for what it missed, and says so
 * when it cannot be asked.
 */
import { read } from './api.js';
import { Line } from './live/line.js';
import { Loss } from './live/loss.js';
import { Silence } from './live/silence.js';
import { Trust } from './live/trust.js';
import { whenWoken } from './live/waking.js';
import { Refusal } from './refusal.js';

/** @typedef {import('./board/store.js').Store} Store */

/** By this code there is no event, or not any more. */
const GONE = /^(not_found|code_renewed)$/;
/** How long an answer may take after a suspicious silence. */
const DOUBT = 1600;
/** Without a socket, and while nothing can be reached. */
const POLL = 4000;
/** A beat may be late by this. */
const LATE = 900;
/** A phone whose messages come by polling waits longer: each question costs as much as an answer. */
const RARELY = 12_000;
/** Changes that are told of by a beat may still be under way. */
const GRACE = 300;
/** What was asked over HTTP longer ago than this may be asked again, in ms. */
const LONG = 3000;

export class Follower {
  #store;

  #line;

  #trust;

  #silence = new Silence(() => this.#suspect());

  #loss;

  #goElsewhere;

  /** The course of things that the server's log tells; another after a backup was restored. */
  #origin = '';

  /** When an answer was last waited for over HTTP, in ms; 0 while none is. */
  #asked = 0;

  /**
   * @param {Store} store
   * @param {(code?: string) => Promise<boolean>} goElsewhere  see live/elsewhere.js
   * @param {{cameBack?: () => void, screen?: boolean}} [more] what else to ask for after a loss, and
   *   whether this is a screen for all, which is nobody's own
   */
  constructor(store, goElsewhere, { cameBack = () => {}, screen = false } = {}) {
    this.#store = store;
    this.#goElsewhere = goElsewhere;
    this.#loss = new Loss(store, cameBack);
    this.#trust = new Trust(store, () => read('board'));
    this.#line = new Line(screen, {
      connected: () => this.#ask(true),
      lost: () => this.#lost(),
      changes: (changes) => this.#hear(() => store.receive(changes)),
      present: (people) => this.#hear(() => store.set({ present: people })),
      beat: (standing) => this.#hear(() => this.#compare(standing)),
      every: (seconds) => this.#silence.expect(seconds ? seconds * 1000 + LATE : RARELY),
    });
    store.catchUp = () => this.catchUp();
    store.doubt = () => this.#lost();
  }

  async start() {
    await this.#line.open();
    whenWoken(() => {
      this.#line.wake();
      this.catchUp(false);
    });
    addEventListener('offline', () => this.#lost());
    setInterval(() => this.#poll(), POLL);
  }

  /** Ask for what is missing; over HTTP where the socket cannot be trusted. */
  async catchUp(bySocket = this.#line.connected && this.#store.state.connection === 'live') {
    if (bySocket) return this.#ask(true);
    if (Date.now() - this.#asked < LONG) return;
    this.#asked = Date.now();
    await this.#ask(false);
    this.#asked = 0;
  }

  /** From the last change that was seen. @param {boolean} bySocket */
  async #ask(bySocket) {
    const { seq } = this.#store.board;
    const since = seq < 0 ? null : seq;
    try {
      await this.#take(await (bySocket ? this.#line.follow(since) : asked(since)), since);
      this.#loss.over();
    } catch (problem) {
      const gone = problem instanceof Refusal && GONE.test(problem.code);
      if (!gone || !(await this.#goElsewhere(problem.facts.event))) this.#loss.fear(problem);
    }
  }

  /**
   * @param {any} answer of `follow`, of `changes`, or a board
   * @param {number|null} since
   */
  async #take({ error, board, changes, seq, digest, origin = '' }, since) {
    if (error) throw new Refusal(error.code, '', error);
    const another = Boolean(this.#origin && origin && origin !== this.#origin);
    this.#origin = origin || this.#origin;
    // The server has not come as far as we: a backup was restored, and what it says is right.
    if (board) this.#store.replace(board, { anyway: another || (since !== null && board.seq < since) });
    else if (another) this.#store.replace(await read('board'), { anyway: true });
    else this.#store.receive(changes);
    if (changes && !another) await this.#trust.check({ seq, digest });
  }

  /** @param {import('./live/line.js').Standing} standing */
  #compare(standing) {
    const { board, state } = this.#store;
    if (state.connection === 'lost' || standing.seq < board.seq) return this.catchUp();
    if (standing.seq === board.seq) return this.#trust.check(standing).catch(() => {});
    setTimeout(() => this.#store.board.seq < standing.seq && this.catchUp(), GRACE);
  }

  /** @param {() => void} what */
  #hear(what) {
    this.#silence.heard();
    what();
  }

  /** The socket is gone, or something could not be sent: is the server? */
  #lost() {
    this.#loss.fear();
    setTimeout(() => this.catchUp(false), Math.random() * 800);
  }

  /** Nothing came for too long. */
  #suspect() {
    this.#loss.fear(undefined, DOUBT);
    this.catchUp(false);
  }

  /** While there is no socket or no answer: now and then, and not all phones at once. */
  #poll() {
    const { connection } = this.#store.state;
    if (document.hidden || (this.#line.connected && connection === 'live')) return;
    setTimeout(() => this.catchUp(false), Math.random() * 1500);
  }
}

/** @param {number|null} since */
async function asked(since) {
  return since === null ? { board: await read('board') } : read(`changes?since=${since}`);
}
