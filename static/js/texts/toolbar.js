/** A few buttons for Markdown, over the field that they are for. */
import { html, svg } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';
import { marked } from './marks.js';

/** @typedef {import('./marks.js').Mark} Mark */

/** @type {[Mark, string][]} Paths on a 24 x 24 grid: the words say what they do. */
const BUTTONS = [
  ['bold', 'M8 5h5a3.5 3.5 0 0 1 0 7H8zM8 12h6a3.5 3.5 0 0 1 0 7H8z'],
  ['heading', 'M7 5v14M17 5v14M7 12h10'],
  ['list', 'M10 7h10M10 12h10M10 17h10M5 7h.5M5 12h.5M5 17h.5'],
  ['link', 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17'],
];

/** @param {string} id of the field */
export function toolbar(id) {
  return html`<div class="marks" role="group" aria-label=${t('report.marks')}>
    ${BUTTONS.map(
      ([mark, path]) => html`<button
        class="marks-button marks-${mark}" type="button" aria-controls=${id}
        aria-label=${t(`report.mark_${mark}`)} title=${t(`report.mark_${mark}`)}
        @pointerdown=${keepFocus} @click=${() => apply(mark, id)}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d=${path}></path>`}</svg>
      </button>`,
    )}
  </div>`;
}

/** The keyboard of a phone would go and come again. @param {Event} event */
function keepFocus(event) {
  event.preventDefault();
}

/**
 * @param {Mark} mark
 * @param {string} id
 */
function apply(mark, id) {
  const area = /** @type {HTMLTextAreaElement} */ (document.getElementById(id));
  const { value, selectionStart, selectionEnd } = area;
  const { text, from, to } = marked(mark, { text: value, from: selectionStart, to: selectionEnd });
  area.value = text;
  area.focus();
  area.setSelectionRange(from, to);
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
