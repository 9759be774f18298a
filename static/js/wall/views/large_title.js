/** A title that has the picture for itself: the longer it is, the smaller, so that it is read whole. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { breadth } from '../breadth.js';

/** Broader ones are set smaller, in letters. */
const LONG = 60;

/** @param {import('../../board/records.js').Topic} topic */
export function largeTitle({ title, language }) {
  return html`<p class="wall-newest-title ${breadth(title) > LONG ? 'wall-newest-title-long' : ''}" dir="auto"
    lang=${language || nothing}>${title}</p>`;
}
