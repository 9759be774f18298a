/**
 * One text that several phones write in at once. What is written here shows at once, lies on this
 * phone at once, and is sent in small bundles until the server says that it is saved for good.
 *
 * @typedef {import('../board/records.js').Field} Field
 * @typedef {import('./edits.js').Delta} Delta
 * @typedef {import('./edits.js').Edit} Edit
 * @typedef {'saved'|'sending'|'kept'} Standing  `kept`: on this phone alone so far
 */
import { UndoManager, applyUpdate, encodeStateAsUpdate, encodeStateVector } from '../../vendor/yjs/yjs.js';
import { store } from '../board/store.js';
import { canTalk } from '../live/talk.js';
import { ROOT, another, emptyText } from './another.js';
import { fromBase64, toBase64 } from './base64.js';
import { keepSeen, keptText } from './kept.js';
import { Sending } from './sending.js';

/** Where an edit came from: from here, or from the server. */
const [HERE, THERE] = ['here', 'there'];

/** What others wrote is put on the shelf this long after, in ms. */
const SEEN = 1000;

export class SharedText {
  /** Told of others' edits, before they are shown. @type {(delta: Delta|null) => void} */
  onEdited = () => {};

  #doc = emptyText();

  #undo = undoOf(this.#doc);

  #changed;

  #sending;

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #seen = undefined;

  /**
   * @param {string} topic
   * @param {Field} field
   * @param {() => void} changed its words, or whether they are saved
   */
  constructor(topic, field, changed) {
    this.topic = topic;
    this.field = field;
    this.name = `${topic}:${field}`;
    this.#changed = changed;
    this.#sending = new Sending(this, changed);
    this.#listen();
  }

  /** Take it from the shelf, with what was not sent when the page was closed. */
  async load() {
    const { seen, unsent } = await keptText(this.name);
    if (seen) this.take(seen);
    for (const { update } of unsent) this.take(update);
    this.#sending.adopt(unsent);
    await this.open();
  }

  /** From now on the server tells what others write. */
  open() {
    return this.#sending.open();
  }

  /** What the server says by itself. @param {{from: number, head: number, updates: string[]}} news */
  hear(news) {
    this.#sending.hear(news);
  }

  toString() {
    return this.#doc.getText(ROOT).toString();
  }

  get length() {
    return this.#doc.getText(ROOT).length;
  }

  /** @returns {Standing} */
  get standing() {
    if (!this.#sending.unsent) return 'saved';
    const alone = store.state.connection === 'lost' || !canTalk() || this.#sending.refused;
    return alone ? 'kept' : 'sending';
  }

  /** Why the server does not take it, or ''. */
  get refused() {
    return this.#sending.refused;
  }

  /** @param {Edit[]} edits one after the other */
  edit(edits) {
    const text = this.#doc.getText(ROOT);
    this.#doc.transact(() => {
      for (const { at, gone, put } of edits) {
        if (gone) text.delete(at, gone);
        if (put) text.insert(at, put);
      }
    }, HERE);
  }

  /** Take back the last thing that was written here, or do it again. @param {'undo'|'redo'} way */
  step(way) {
    this.#undo[way]();
  }

  /** What is written from now on is taken back by itself. */
  pause() {
    this.#undo.stopCapturing();
  }

  get client() {
    return this.#doc.clientID;
  }

  /** How far this phone is, as Yjs says it. */
  get vector() {
    return encodeStateVector(this.#doc);
  }

  /** @param {Uint8Array} [vector] how far somebody is @returns {Uint8Array} what they lack */
  lacking(vector) {
    return encodeStateAsUpdate(this.#doc, vector);
  }

  /** @param {string} update */
  take(update) {
    applyUpdate(this.#doc, fromBase64(update), THERE);
  }

  /** Under another client id. @param {string} theirs all that the server has */
  renew(theirs) {
    const before = this.#doc;
    this.#doc = another(before, fromBase64(theirs), HERE);
    before.destroy();
    this.#undo = undoOf(this.#doc);
    this.#listen();
    this.onEdited(null);
  }

  /** It may stand on what is not on the shelf yet. @param {Uint8Array} update */
  #written(update) {
    if (this.#seen) this.#keepSeen();
    this.#sending.give(update);
  }

  /** Put it on the shelf as it is now. */
  #keepSeen() {
    clearTimeout(this.#seen);
    this.#seen = undefined;
    keepSeen(this.name, toBase64(this.lacking()));
  }

  #listen() {
    this.#doc.on('update', (/** @type {Uint8Array} */ update, /** @type {unknown} */ origin) => {
      if (origin === THERE) this.#seen ??= setTimeout(() => this.#keepSeen(), SEEN);
      else this.#written(update);
      this.#changed();
    });
    this.#doc.getText(ROOT).observe(({ delta }, { origin }) => {
      if (origin !== HERE) this.onEdited(/** @type {Delta} */ (delta));
    });
  }
}

/** @param {import('yjs').Doc} doc */
function undoOf(doc) {
  return new UndoManager(doc.getText(ROOT), { trackedOrigins: new Set([HERE]) });
}
