/** Measuring where nobody looks: only a browser knows where a language breaks its lines. */
import { render } from '../../vendor/lit-html/lit-html.js';

/** What is above and below a page, in rem. */
const FRAME = 13;

const place = document.createElement('div');
place.className = 'wall-ruler-page';
place.setAttribute('aria-hidden', 'true');

/** In px. */
export const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** How high a page is, in rem. */
export const pageHeight = () => innerHeight / rem() - FRAME;

/**
 * Lay a picture out, and read something of it.
 *
 * @template T
 * @param {import('../../vendor/lit-html/lit-html.js').TemplateResult} picture
 * @param {(place: HTMLElement) => T} read
 * @returns {T}
 */
export function laidOut(picture, read) {
  document.body.append(place);
  render(picture, place);
  const found = read(place);
  place.remove();
  return found;
}
