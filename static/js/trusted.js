/**
 * The only place where HTML goes into the page: what the server has made of somebody's Markdown
 * and cleaned. Everything else is text.
 */
import { Directive, PartType, directive } from '../vendor/lit-html/directive.js';
import { noChange } from '../vendor/lit-html/lit-html.js';

/** @typedef {{createHTML(html: string): any}} Policy */

const { trustedTypes } = /** @type {{trustedTypes?: any}} */ (/** @type {unknown} */ (globalThis));

/** @type {Policy} */
const policy = trustedTypes
  ? trustedTypes.createPolicy('openspace-notes', { createHTML: (/** @type {string} */ html) => html })
  : { createHTML: (html) => html };

class Written extends Directive {
  #html = '';

  /** @param {import('../vendor/lit-html/directive.js').PartInfo} part */
  constructor(part) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('written() belongs on an element');
  }

  /**
   * @override
   * @param {string} _html
   * @returns {unknown}
   */
  render(_html) {
    return noChange;
  }

  /**
   * @override
   * @param {import('../vendor/lit-html/directive.js').ElementPart} part
   * @param {[string]} values
   */
  update({ element }, [html]) {
    if (html !== this.#html) {
      element.innerHTML = policy.createHTML(html);
      this.#html = html;
    }
    return noChange;
  }
}

/** `<div ${written(note.html)}></div>`: the server's cleaned HTML as the element's content. */
export const written = directive(Written);
