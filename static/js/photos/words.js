/** Where a photo is seen, and what it shows in words, for those who cannot see it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { draft } from '../drafts.js';
import { keepsShort, room } from '../limits.js';
import { home } from '../page.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Photo} Photo
 * @typedef {import('../board/records.js').Board} Board
 */

/**
 * @param {Photo} photo
 * @param {boolean} [small]
 */
export function photoPath({ id }, small = false) {
  return `${home}/photos/${id}${small ? '-small' : ''}.jpg`;
}

/**
 * @param {string} name of its draft
 * @param {number} [nth] of several on one sheet
 */
export function altField(name, nth = 0) {
  const id = `photo-alt-${nth}`;
  return html`<div>
    <label for=${id}>${t('photos.alt')}</label>
    ${nth ? nothing : html`<p class="hint" id="photo-alt-hint">${t('photos.alt_hint')}</p>`}
    <input
      id=${id} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${live(draft(name))} @input=${keepsShort(name, 'alt')}
    />
    ${room(name, 'alt')}
  </div>`;
}

/**
 * @param {Photo} photo
 * @param {Board} board
 */
export function saidOf({ alt, author }, board) {
  return alt || byWhom(author, board);
}

/**
 * @param {string} author
 * @param {Board} board
 */
export function byWhom(author, board) {
  return t('photos.by', { name: board.people[author]?.name ?? '' });
}
