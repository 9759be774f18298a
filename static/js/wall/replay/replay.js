/**
 * The replay as the host has set it going: all walls are at the same moment of it, also one that
 * was opened in its midst.
 *
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Change} Change
 * @typedef {{
 *   board: Board, moment: number|undefined, said: import('./course.js').Said|undefined, isOver: boolean,
 *   topics: {count: number, digits: number}
 * }} Told  the board at a moment of the day, which is undefined while none has come; `topics`: how many there
 *   are in the end, and how long their numbers are
 */
import { read } from '../../api.js';
import { number } from '../../words.js';
import { Course, LASTS, OPENING } from './course.js';

/** Pages of the log; what would come after so many is left to the last picture. */
const MOST_PAGES = 100;
/** Before asking again, in ms. */
const PAUSE = 1500;
/** From the last step to the last word, in ms. */
const HOLD = 3000;
/** So many still pictures for those who want nothing to move. */
const STAGES = 8;

export class Replay {
  /** Which replay this is: when it will have told everything. */
  #until = '';

  /** @type {Course|undefined} */
  #course;

  #still = matchMedia('(prefers-reduced-motion: reduce)');

  /**
   * What to show of it; nothing where the wall shows something else.
   *
   * @param {Board} board
   * @param {number} now
   * @returns {Told|undefined}
   */
  at(board, now) {
    const { view, until } = board.wall;
    if (view !== 'replay') return undefined;
    const lengths = Object.values(board.topics).map((topic) => number(topic.number).length);
    const topics = { count: lengths.length, digits: Math.max(2, ...lengths) };
    const ms = LASTS - (Date.parse(until ?? '') - now);
    if (!(ms < LASTS)) return { board, moment: undefined, said: undefined, isOver: true, topics };
    if (until && until !== this.#until) this.#begin(until, board);
    return { ...this.#told(board, this.#still.matches ? this.#staged(ms) : ms), topics };
  }

  /**
   * @param {Board} board
   * @param {number} ms
   * @returns {Omit<Told, 'topics'>}
   */
  #told(board, ms) {
    const course = this.#course;
    if (!course) return { board: { ...board, topics: {}, people: {} }, moment: undefined, said: undefined, isOver: false };
    if (ms >= course.ends + HOLD) return { board, moment: undefined, said: undefined, isOver: true };
    return {
      board: course.boardAt(ms, board),
      moment: course.momentAt(ms),
      said: course.saidAt(ms, board),
      isOver: false,
    };
  }

  /** The end of the stage that is on. @param {number} ms */
  #staged(ms) {
    const length = ((this.#course?.ends ?? LASTS) - OPENING) / STAGES;
    if (ms < OPENING || !length) return ms;
    return OPENING + Math.ceil((ms - OPENING) / length) * length;
  }

  /**
   * @param {string} until
   * @param {Board} board
   */
  async #begin(until, board) {
    this.#until = until;
    this.#course = undefined;
    const steps = await this.#steps(until);
    if (until === this.#until) this.#course = new Course(steps, board);
  }

  /** Page after page, as often as it takes. @param {string} until */
  async #steps(until) {
    /** @type {Change[]} */
    const steps = [];
    let since = 0;
    for (let pages = 0; pages < MOST_PAGES && until === this.#until; ) {
      try {
        const page = await read(`replay?since=${since}`);
        steps.push(...page.steps);
        if (page.next === null) break;
        since = page.next;
        pages += 1;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
    return steps;
  }
}
