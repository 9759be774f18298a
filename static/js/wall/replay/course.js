/**
 * How a board came about, in a minute: bursts take their time, pauses are shortened. Pure.
 *
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Topic} Topic
 * @typedef {import('../../board/records.js').Change} Change
 * @typedef {'proposed'|'noted'|'written'} Deed
 * @typedef {{topic: Topic, deed: Deed}} Said  a topic that came, got a note, or was written up
 */
import { apply } from '../../board/changes.js';
import { EMPTY } from '../../board/nothing.js';

/** How long it takes in all, in ms; the server counts from its beginning by the same. */
export const LASTS = 60_000;
/** An empty board, to begin with; and the whole one, before the minute is over. */
export const OPENING = 3000;
const CLOSING = 7000;
/** Where little happened, each step takes no longer than this. */
const SLOWEST = 1500;
/** From one step to the next, in ms of the day: what is longer or shorter counts as this. */
const [SHORTEST, LONGEST] = [1000, 15 * 60_000];
/** What is said stays long enough to be read. */
const READABLE = 2600;

/** What is told of each kind of step; the others are seen in the picture alone. @type {Record<string, Deed>} */
const DEEDS = {
  'topic.proposed': 'proposed',
  'note.posted': 'noted',
  'report.written': 'written',
  'photo.posted': 'written',
  'photo.shown': 'written',
};

export class Course {
  /** @type {Change[]} */
  #steps;

  /** When each step is shown, in ms from the beginning. @type {number[]} */
  #shown;

  /** As of the first `#next` steps. */
  #board = EMPTY;

  #next = 0;

  /**
   * @param {Change[]} steps the log without its words
   * @param {Board} board as it stands now
   */
  constructor(steps, board) {
    this.#steps = steps.filter((step) => stillThere(step, board));
    this.#shown = paced(this.#steps.map(({ at }) => Date.parse(at)));
  }

  /** When the last step is shown. */
  get ends() {
    return this.#shown[this.#shown.length - 1] ?? OPENING;
  }

  /**
   * The board as it stood, in the words that stand now: what was put otherwise or hidden since is
   * not told again.
   *
   * @param {number} ms from the beginning
   * @param {Board} board as it stands now
   * @returns {Board}
   */
  boardAt(ms, board) {
    const upTo = this.#upTo(ms);
    if (upTo < this.#next) [this.#board, this.#next] = [EMPTY, 0];
    for (; this.#next < upTo; this.#next += 1) {
      const step = /** @type {Change} */ (this.#steps[this.#next]);
      this.#board = apply({ ...this.#board, seq: step.seq - 1 }, step);
    }
    return inWordsOf(board, this.#board);
  }

  /** Which moment of the day is shown, in ms; undefined before anything happened. @param {number} ms */
  momentAt(ms) {
    const upTo = this.#upTo(ms);
    const [before, after] = [this.#steps[upTo - 1], this.#steps[upTo]];
    if (!before || !after) return before && Date.parse(before.at);
    const [from, to] = [this.#shown[upTo - 1] ?? 0, this.#shown[upTo] ?? 0];
    const [starts, ends] = [Date.parse(before.at), Date.parse(after.at)];
    return to > from ? starts + ((ends - starts) * (ms - from)) / (to - from) : starts;
  }

  /**
   * What came last, changing no faster than it can be read.
   *
   * @param {number} ms
   * @param {Board} board as it stands now
   * @returns {Said|undefined}
   */
  saidAt(ms, board) {
    for (let at = this.#upTo(ms - (ms % READABLE)) - 1; at >= 0; at -= 1) {
      const { kind, data } = /** @type {Change} */ (this.#steps[at]);
      const deed = DEEDS[kind];
      const topic = board.topics[data.topic ?? data.id];
      if (deed && topic && !topic.withdrawn) return { topic, deed };
    }
    return undefined;
  }

  /** How many steps are shown by then. @param {number} ms */
  #upTo(ms) {
    const upTo = this.#shown.findIndex((shown) => shown > ms);
    return upTo < 0 ? this.#shown.length : upTo;
  }
}

/**
 * @param {Change} step
 * @param {Board} board
 */
function stillThere({ kind, data }, board) {
  if (kind.startsWith('person.')) return Boolean(board.people[data.id]);
  const topic = board.topics[data.topic ?? data.id];
  return Boolean(topic) && !topic?.withdrawn;
}

/** @param {number[]} moments of the day, in ms @returns {number[]} of the replay */
function paced(moments) {
  const rests = moments.map((at, n) => (n ? resting(at - (moments[n - 1] ?? at)) : 0));
  const whole = rests.reduce((sum, rest) => sum + rest, 0) || 1;
  const length = Math.min(LASTS - OPENING - CLOSING, moments.length * SLOWEST);
  let shown = OPENING;
  return rests.map((rest) => (shown += (rest / whole) * length));
}

/** A pause ten times as long is three times as long here. @param {number} gap */
function resting(gap) {
  return Math.sqrt(Math.min(LONGEST, Math.max(SHORTEST, gap)));
}

/**
 * @param {Board} board
 * @param {Board} then
 * @returns {Board}
 */
function inWordsOf(board, then) {
  const stood = Object.values(then.topics).flatMap(({ id, slot, notes, words, photos }) => {
    const topic = board.topics[id];
    if (!topic || topic.withdrawn) return [];
    const place = slot && board.rounds[slot.round] && board.rooms[slot.room] ? slot : null;
    return [[id, { ...topic, slot: place, notes, words, photos }]];
  });
  const people = Object.keys(then.people).flatMap((id) => board.people[id] ?? []);
  return {
    ...board,
    topics: Object.fromEntries(stood),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
  };
}
