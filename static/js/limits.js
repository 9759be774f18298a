/** How long a text may be: said while somebody types. Nothing that was typed or pasted is cut. */
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { draft, keep } from './drafts.js';
import { requestRender } from './screen.js';
import { t } from './words.js';

/** In characters, as the server counts them (openspace/domain/text.py). */
export const LONGEST = { title: 120, body: 4_000, note: 20_000, name: 60, alt: 300 };

/** @typedef {keyof typeof LONGEST} Kind */

/**
 * How many more characters fit; below zero, how many are too many.
 *
 * @param {string} text
 * @param {Kind} kind
 */
const left = (text, kind) => LONGEST[kind] - [...text.trim()].length;

/**
 * @param {string} text
 * @param {Kind} kind
 */
export const tooLong = (text, kind) => left(text, kind) < 0;

/**
 * @param {string} text
 * @param {Kind} kind
 */
const isNear = (text, kind) => left(text, kind) <= Math.max(10, LONGEST[kind] / 20);

/**
 * What stands below a field: nothing as long as there is room.
 *
 * @param {string} name of the draft
 * @param {Kind} kind
 */
export function room(name, kind) {
  const text = draft(name);
  const n = left(text, kind);
  if (n < 0) return html`<p class="field-problem" role="status">${t('common.too_long', { n: -n })}</p>`;
  return isNear(text, kind) ? html`<p class="hint">${t('common.letters_left', { n })}</p>` : nothing;
}

/**
 * Keep a field as it is typed, and draw what stands below it: only where that may change.
 *
 * @param {string} name
 * @param {Kind} kind
 */
export function keepsShort(name, kind) {
  return (/** @type {InputEvent} */ { target }) => {
    const before = draft(name);
    const { value } = /** @type {HTMLInputElement|HTMLTextAreaElement} */ (target);
    keep(name, value);
    if (isNear(before, kind) || isNear(value, kind)) requestRender();
  };
}
