/**
 * A plain field in which a shared text is written. What somebody types is read off the field;
 * what others write is put into it around the caret, and never while a letter is being composed.
 *
 * @typedef {import('./shared_text.js').SharedText} SharedText
 * @typedef {import('./edits.js').Delta} Delta
 */
import { Places, editBetween, endOf, movedBy } from './edits.js';

export class Field {
  #area;

  #text;

  /** What stood in the field when it was last looked at. */
  #shown;

  /** Others' edits that wait until a letter is composed. @type {Places|null} */
  #behind = null;

  #composing = false;

  /** Whether what changes now is mine, taken back or done again. */
  #stepping = false;

  #written;

  #quiet = new AbortController();

  /**
   * @param {HTMLTextAreaElement} area
   * @param {SharedText} text
   * @param {() => void} written after each edit in the field
   */
  constructor(area, text, written) {
    this.#area = area;
    this.#text = text;
    this.#written = written;
    this.#shown = area.value = text.toString();
    text.onEdited = (delta) => this.#edited(delta);
    this.#listen('input', () => this.#read());
    this.#listen('compositionstart', () => this.#compose(true));
    this.#listen('compositionend', () => this.#compose(false));
    // A browser would take back whole states of the field, with what others wrote in them.
    this.#listen('beforeinput', (event) => this.#step(event, wayOf(/** @type {InputEvent} */ (event).inputType)));
    this.#listen('keydown', (event) => this.#step(event, wayOfKeys(/** @type {KeyboardEvent} */ (event))));
  }

  /** It is no longer on the screen. */
  leave() {
    this.#read();
    this.#quiet.abort();
    this.#text.onEdited = () => {};
  }

  /**
   * @param {string} name
   * @param {(event: Event) => void} heard
   */
  #listen(name, heard) {
    this.#area.addEventListener(name, heard, { signal: this.#quiet.signal });
  }

  /** @param {boolean} now */
  #compose(now) {
    this.#composing = now;
    if (!now) this.#read();
  }

  #read() {
    if (this.#composing) return;
    const { value, selectionEnd } = this.#area;
    const edit = editBetween(this.#shown, value, selectionEnd ?? value.length);
    this.#shown = value;
    const edits = edit ? (this.#behind?.moved(edit) ?? [edit]) : [];
    const late = this.#behind !== null;
    this.#behind = null;
    if (edit) this.#text.edit(edits);
    if (late) this.#show(null);
    if (edit) this.#written();
  }

  /** @param {Delta|null} delta */
  #edited(delta) {
    if (!this.#composing) return this.#show(delta);
    this.#behind ??= new Places(this.#shown.length);
    if (delta) this.#behind.take(delta);
  }

  /** @param {Delta|null} delta what changed; null where that is not known: then it is looked for */
  #show(delta) {
    const area = this.#area;
    const [before, after] = [area.value, this.#text.toString()];
    if (before === after) return;
    const edit = editBetween(before, after, 0);
    const found = edit ? [{ retain: edit.at }, { insert: edit.put }, { delete: edit.gone }] : [];
    const change = delta ?? found;
    const moved = (/** @type {number} */ caret) => (this.#stepping ? endOf(change) : movedBy(caret, change));
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
    area.value = this.#shown = after;
    area.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection);
    area.scrollTop = scrollTop;
  }

  /**
   * @param {Event} event
   * @param {'undo'|'redo'|undefined} way
   */
  #step(event, way) {
    if (!way) return;
    event.preventDefault();
    this.#stepping = true;
    this.#text.step(way);
    this.#stepping = false;
    this.#written();
  }
}

/** @param {string} type of an input */
function wayOf(type) {
  if (type === 'historyUndo') return 'undo';
  return type === 'historyRedo' ? 'redo' : undefined;
}

/** @param {KeyboardEvent} event */
function wayOfKeys({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey ? 'redo' : undefined;
}
