/**
 * How what was written gets to the server: bundled, one bundle at a time. After every gap the text
 * is opened again with what this phone has, and what the server lacks is sent (docs/texts.md).
 *
 * @typedef {import('./shared_text.js').SharedText} SharedText
 * @typedef {{from: number, head: number, updates: string[]}} News
 */
import { decodeStateVector } from '../../vendor/yjs/yjs.js';
import { needName } from '../act.js';
import { ask, canTalk } from '../live/talk.js';
import { fromBase64, toBase64 } from './base64.js';
import { keepUnsent } from './kept.js';
import { Unsent } from './unsent.js';

/** So long, in ms, are letters gathered before they are sent. */
const BUNDLE = 70;

/** Before another try, in ms. */
const PAUSE = 2000;

/** The same is not written anew for ever. */
const MOST_RENEWALS = 3;

export class Sending {
  /** Why the server does not take what is written here; '' while it does. */
  refused = '';

  #text;

  #changed;

  /** The newest update of the server's that is in the text; -1 while it does not tell of them. */
  #head = -1;

  #unsent;

  #opening = false;

  /** What the server said before it had answered the opening. @type {News[]} */
  #early = [];

  #gaps = 0;

  #renewals = 0;

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #soon = undefined;

  /**
   * @param {SharedText} text
   * @param {() => void} changed
   */
  constructor(text, changed) {
    this.#text = text;
    this.#unsent = new Unsent(text);
    this.#changed = changed;
  }

  /** Whether something is here that the server has not acknowledged. */
  get unsent() {
    return this.#unsent.any;
  }

  /** @param {import('./kept.js').Unsent[]} left what lay on the shelf */
  adopt(left) {
    this.#unsent.adopt(left);
  }

  /** @param {Uint8Array} update written here just now */
  give(update) {
    this.#unsent.add(update);
    this.#later(BUNDLE);
  }

  async open() {
    if (this.#opening || !canTalk()) return;
    this.#opening = true;
    this.#head = -1;
    this.#early = [];
    try {
      const { topic, field, vector } = this.#text;
      const answer = await ask('text.open', { topic, field, vector: toBase64(vector) });
      await (answer.error ? this.#refuse(answer.error.code) : this.#opened(answer));
    } catch {
      this.#later(PAUSE);
    } finally {
      this.#opening = false;
      this.#changed();
    }
  }

  /** @param {{head: number, update: string, vector: string, may: boolean}} answer */
  #opened({ head, update, vector, may }) {
    this.#text.take(update);
    this.#head = head;
    this.refused = may ? '' : 'not_now';
    const theirs = fromBase64(vector);
    this.#unsent.takeBack();
    if (this.unsent || this.#isBehind(theirs)) this.#unsent.waiting = this.#text.lacking(theirs);
    for (const news of this.#early) this.hear(news);
    if (may && this.unsent) this.#later(0);
  }

  /** Whether the server lacks something, as after an older backup. @param {Uint8Array} theirs */
  #isBehind(theirs) {
    const has = decodeStateVector(theirs);
    const ours = decodeStateVector(this.#text.vector);
    return [...ours].some(([client, clock]) => clock > (has.get(client) ?? 0));
  }

  /** @param {News} news */
  hear(news) {
    const { from, head, updates } = news;
    if (this.#head < 0) this.#early.push(news);
    if (this.#head < 0 || head <= this.#head) return;
    if (from > this.#head) return void this.open();
    for (const update of updates) this.#text.take(update);
    this.#head = head;
  }

  async #send() {
    if (!canTalk() || this.#unsent.sent || !this.#unsent.waiting) return;
    if (this.#head < 0 || this.refused) return this.open();
    const { topic, field } = this.#text;
    const update = toBase64(this.#unsent.waiting);
    this.#unsent.takeAll();
    try {
      const { error } = await ask('text.write', { topic, field, update });
      await (error ? this.#refuse(error.code) : this.#saved());
    } catch {
      // No answer: whether it is there shows when the text is opened again.
      this.#unsent.takeBack();
      this.#head = -1;
      this.#later(PAUSE);
    }
    this.#changed();
  }

  async #saved() {
    this.#gaps = this.#renewals = 0;
    await this.#unsent.saved();
    if (this.unsent) this.#later(BUNDLE);
  }

  /** @param {string} code */
  async #refuse(code) {
    this.#unsent.takeBack();
    this.#head = -1;
    if (code === 'gap' && (this.#gaps += 1) === 1) return this.#later(0);
    if (['too_many', 'busy', 'code_renewed'].includes(code)) return this.#later(PAUSE);
    if (code === 'name_needed' && (await needName())) return this.#later(PAUSE);
    if (['not_yours', 'invalid', 'gap'].includes(code) && this.#renewals < MOST_RENEWALS) return this.#renew();
    this.refused = code;
  }

  /** What cannot be sent as it is is written anew under another client id. */
  async #renew() {
    this.#renewals += 1;
    const { topic, field, client, name } = this.#text;
    const { error, update } = await ask('text.open', { topic, field });
    if (error) return;
    this.#text.renew(update);
    this.#unsent.waiting = this.#text.lacking();
    this.#unsent.keep();
    keepUnsent(name, client, '');
    this.#later(0);
  }

  /** @param {number} pause in ms */
  #later(pause) {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#send(), pause);
  }
}
