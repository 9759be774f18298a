/**
 * How what was written gets to the server: bundled, one bundle at a time, kept on this phone until it
 * is acknowledged. After every gap the text is opened again with what this phone has, and what
 * the server lacks is sent (docs/texts.md).
 *
 * @typedef {import('./shared_text.js').SharedText} SharedText
 * @typedef {import('./kept.js').Unsent} Unsent
 * @typedef {{from: number, head: number, updates: string[]}} News
 */
import { decodeStateVector, mergeUpdates } from '../../vendor/yjs/yjs.js';
import { needName } from '../act.js';
import { ask, canTalk } from '../live/talk.js';
import { fromBase64, toBase64 } from './base64.js';
import { dropUnsent, keepUnsent } from './kept.js';

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

  /** Written here and not on its way. @type {Uint8Array|null} */
  #waiting = null;

  /** On its way. @type {Uint8Array|null} */
  #sent = null;

  /** What other windows left, to be dropped once it is saved. @type {Unsent[]} */
  #adopted = [];

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
    this.#changed = changed;
  }

  /** Whether something is here that the server has not acknowledged. */
  get unsent() {
    return Boolean(this.#waiting ?? this.#sent);
  }

  /** @param {Unsent[]} unsent what lay on the shelf */
  adopt(unsent) {
    this.#adopted = unsent;
    for (const { update } of unsent) this.#waiting = together(this.#waiting, fromBase64(update));
  }

  /**
   * @param {Uint8Array} update written here just now
   * @param {boolean} onNews whether it may stand on what is not on the shelf yet
   */
  give(update, onNews) {
    this.#waiting = together(this.#waiting, update);
    if (onNews) this.#text.keepSeen();
    this.#keep();
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
      if (answer.error) this.#refuse(answer.error.code);
      else this.#opened(answer);
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
    if (this.unsent || this.#isBehind(theirs)) this.#waiting = this.#text.lacking(theirs);
    this.#sent = null;
    for (const news of this.#early) this.hear(news);
    if (may && this.#waiting) this.#later(0);
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
    if (!canTalk() || this.#sent || !this.#waiting) return;
    if (this.#head < 0 || this.refused) return this.open();
    [this.#sent, this.#waiting] = [this.#waiting, null];
    const { topic, field } = this.#text;
    try {
      const update = toBase64(this.#sent);
      const { error } = await ask('text.write', { topic, field, update });
      await (error ? this.#refuse(error.code) : this.#saved());
    } catch {
      // No answer: whether it is there shows when the text is opened again.
      this.#takeBack();
      this.#head = -1;
      this.#later(PAUSE);
    }
    this.#changed();
  }

  async #saved() {
    this.#sent = null;
    this.#gaps = this.#renewals = 0;
    this.#keep();
    await Promise.all(this.#adopted.splice(0).map(dropUnsent));
    if (this.#waiting) this.#later(BUNDLE);
  }

  /** @param {string} code */
  async #refuse(code) {
    this.#takeBack();
    this.#head = -1;
    if (code === 'gap' && (this.#gaps += 1) === 1) return this.#later(0);
    if (code === 'too_many' || code === 'busy') return this.#later(PAUSE);
    if (code === 'name_needed' && (await needName())) return this.#later(PAUSE);
    if (['not_yours', 'invalid', 'gap'].includes(code) && this.#renewals < MOST_RENEWALS) return this.#renew();
    this.refused = code;
  }

  /** What cannot be sent as it is written anew under another client id. */
  async #renew() {
    this.#renewals += 1;
    const { topic, field } = this.#text;
    const { error, update } = await ask('text.open', { topic, field });
    if (error) return;
    const old = this.#text.client;
    this.#text.renew(update);
    this.#waiting = this.#text.lacking();
    this.#keep();
    keepUnsent(this.#text.name, old, '');
    return this.open();
  }

  #takeBack() {
    if (this.#sent) this.#waiting = together(this.#sent, this.#waiting);
    this.#sent = null;
  }

  #keep() {
    const all = together(this.#sent, this.#waiting);
    keepUnsent(this.#text.name, this.#text.client, all ? toBase64(all) : '');
  }

  /** @param {number} pause in ms */
  #later(pause) {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#send(), pause);
  }
}

/**
 * @template {Uint8Array|null} Update
 * @param {Uint8Array|null} first
 * @param {Update} second
 * @returns {Uint8Array|Update}
 */
function together(first, second) {
  return first && second ? mergeUpdates([first, second]) : (first ?? second);
}
