/** What the host says to everybody, as large as it fits, and the bell. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { icon } from '../../icons.js';
import { t } from '../../words.js';
import { isRinging } from '../../bell/bell.js';
import { rungAt } from '../../board/wall.js';
import { breadth } from '../breadth.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Announcement} Announcement
 */

/** The sizes of wall-said-0, -1 and so on, in rem; what fits in none of them is set as small as is legible. */
const SIZES = [9, 7.4, 6, 5, 4.4];
/** A size fits where it times the root of the text's breadth, and times its longest word, is no more than these. */
const PICTURE = 63;
const LINE = 138;

/** So many letters are large in two lines below something else. */
const SHORT = 70;

/**
 * What is new fills the picture.
 *
 * @param {Board} board
 * @param {Announcement|undefined} said
 */
export function over({ event }, said) {
  return said ? html`<div class="wall-announcement" role="status">${words(event, said)}</div>` : nothing;
}

/**
 * What is new stands below what is watched meanwhile, such as who reads aloud and for how long.
 *
 * @param {Board} board
 * @param {Announcement} said
 */
export function band({ event: { language } }, said) {
  const { text } = said;
  return html`<div class="wall-said-below" role="status">
    <p class=${isLong(said) ? '' : 'wall-said-short'} dir="auto" lang=${language}>${text}</p>
  </div>`;
}

/** Whether it needs many lines below what is watched. @param {Announcement} said */
export function isLong({ text }) {
  return breadth(text) > SHORT;
}

/**
 * Above all else.
 *
 * @param {Board} board
 * @param {number} now
 */
export function bell({ wall }, now) {
  if (!isRinging(rungAt(wall, now), now)) return nothing;
  return html`<p class="wall-bell" role="status">${icon('bell')} ${t('wall.bell')}</p>`;
}

/**
 * @param {Board} board
 * @param {import('../announcements.js').AnnouncedPage} page
 */
export function announcedView({ event }, { said }) {
  return html`<div class="wall-announced">${words(event, said)}</div>`;
}

/**
 * @param {import('../../board/records.js').Event} event
 * @param {Announcement} said
 */
function words({ language }, { text }) {
  return html`<p class="wall-said wall-said-${sizeOf(text)}" dir="auto" lang=${language}>${text}</p>`;
}

/** @param {string} text */
function sizeOf(text) {
  const all = Math.sqrt(breadth(text));
  const longest = Math.max(...text.split(' ').map(breadth));
  const fits = SIZES.findIndex((size) => size * all <= PICTURE && size * longest <= LINE);
  return fits < 0 ? SIZES.length : fits;
}
