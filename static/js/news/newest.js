/**
 * The newest reports, each with its first words, as far as those were fetched: they are asked for
 * only where they are shown, and not each time that somebody writes a letter.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Change} Change
 * @typedef {{topic: Topic, at: string, words: string}} Written  `words`: the first ones, or ''
 */
import { read } from '../api.js';
import { LONGEST, gist } from '../board/gist.js';
import { inOrder } from '../board/queries.js';

export class NewestReports {
  #most;

  #calm;

  #changed;

  /** When a report was written last, by its topic. @type {Map<string, string>} */
  #at = new Map();

  /** What was fetched of it, when it had so many words, and when in ms. @type {Map<string, {text: string, n: number, asked: number}>} */
  #known = new Map();

  #asking = false;

  /**
   * @param {{most: number, calm: number, changed(): void}} how  so many have their first words,
   *   fetched again after `calm` ms
   */
  constructor({ most, calm, changed }) {
    this.#most = most;
    this.#calm = calm;
    this.#changed = changed;
  }

  /** @param {Change[]} changes */
  take(changes) {
    for (const { kind, at, data } of changes) if (kind === 'report.written') this.#at.set(data.topic, at);
  }

  /** The newest first. @param {Board} board @returns {Written[]} */
  list(board) {
    const written = inOrder(board).reverse().filter(({ words }) => words > 0);
    const at = (/** @type {Topic} */ { id }) => this.#at.get(id) ?? '';
    const sorted = written.sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
    return sorted.map((topic) => ({ topic, at: at(topic), words: this.#known.get(topic.id)?.text ?? '' }));
  }

  /** Fetch what is missing of those that are shown, one after the other. @param {Board} board */
  async fetch(board) {
    if (this.#asking) return;
    this.#asking = true;
    try {
      for (const { topic } of this.list(board).slice(0, this.#most)) if (this.#isOld(topic)) await this.#ask(topic);
    } finally {
      this.#asking = false;
    }
  }

  /** @param {Topic} topic */
  #isOld({ id, words }) {
    const known = this.#known.get(id);
    return !known || (known.n !== words && Date.now() - known.asked > this.#calm);
  }

  /** @param {Topic} topic */
  async #ask({ id, words: n }) {
    const asked = Date.now();
    const text = this.#known.get(id)?.text ?? '';
    this.#known.set(id, { text, n, asked });
    try {
      const { report } = await read(`topics/${encodeURIComponent(id)}`);
      this.#known.set(id, { text: firstWords(report), n, asked });
      if (!this.#at.has(id) && report.written_at) this.#at.set(id, report.written_at);
      this.#changed();
    } catch {
      this.#known.set(id, { text, n: -1, asked });
    }
  }
}

/** @param {import('../board/records.js').Report} report */
function firstWords({ texts }) {
  const whole = texts.body ?? Object.values(texts).find(Boolean) ?? '';
  const words = gist(whole);
  return words.length < LONGEST ? words : `${words.slice(0, words.lastIndexOf(' '))}…`;
}
