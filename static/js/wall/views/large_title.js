/** A title that has the picture for itself: the longer it is, the smaller, so that it is read whole. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';

/** From so many letters on, in which Chinese, Japanese and Korean ones count twice. */
const LONG = 60;
const BROAD = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/** @param {import('../../board/records.js').Topic} topic */
export function largeTitle({ title, language }) {
  const letters = title.length + (title.match(BROAD)?.length ?? 0);
  return html`<p class="wall-newest-title ${letters > LONG ? 'wall-newest-title-long' : ''}" dir="auto"
    lang=${language || nothing}>${title}</p>`;
}
