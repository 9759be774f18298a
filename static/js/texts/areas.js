/** Which field on the screen shows which text: bound when it comes, let go when it goes. */
import { ref } from '../../vendor/lit-html/directives/ref.js';
import { requestRender } from '../screen.js';
import { Field } from './field.js';
import { putPenDown, showPen } from './texts.js';

/** @typedef {import('./shared_text.js').SharedText} SharedText */

export class Fields {
  /** @type {Map<SharedText, {field: Field|null, seen: (element: Element|undefined) => void}>} */
  #places = new Map();

  /** `<textarea ${fields.at(text)}>` @param {SharedText} text */
  at(text) {
    const known = this.#places.get(text) ?? this.#place(text);
    return ref(known.seen);
  }

  leave() {
    for (const { field } of this.#places.values()) field?.leave();
    this.#places.clear();
  }

  /** @param {SharedText} text */
  #place(text) {
    /** @param {Element|undefined} element */
    const seen = (element) => {
      place.field?.leave();
      place.field = element instanceof HTMLTextAreaElement ? this.#bind(element, text) : null;
    };
    /** @type {{field: Field|null, seen: typeof seen}} */
    const place = { field: null, seen };
    this.#places.set(text, place);
    return place;
  }

  /**
   * @param {HTMLTextAreaElement} area
   * @param {SharedText} text
   */
  #bind(area, text) {
    area.addEventListener('blur', () => {
      text.pause();
      putPenDown(text.topic);
    });
    return new Field(area, text, () => {
      showPen(text);
      requestRender();
    });
  }
}
