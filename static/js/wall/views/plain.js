/** The pages that say one thing: welcome, how to join, reading, thanks. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { keptUntil } from '../../board/keeping.js';
import { dayAhead } from '../../labels.js';
import { page } from '../../page.js';
import { day } from '../../when.js';
import { t } from '../../words.js';
import { parted, siteOf } from './strip.js';

/** @typedef {import('../../board/records.js').Board} Board */

const bigQr = () => html`<img class="wall-qr" src="/e/${page.code}/qr.svg" alt=${t('wall.qr')} />`;
const bigCode = () => html`<p class="wall-code-big" dir="ltr">${page.shown_code}</p>`;
const bigSite = () => html`<p class="wall-door-site" dir="ltr">${parted(siteOf(page.join_url))}</p>`;

/**
 * @param {Board} board
 * @param {number} now
 */
export function welcomeView(board, now) {
  const { event } = board;
  const ahead = dayAhead(board, new Date(now));
  return html`<div class="wall-split">
    <div class="wall-words">
      ${themeView(event)}
      ${ahead ? html`<p class="wall-soft">${ahead}</p>` : nothing}
      ${event.place ? html`<p class="wall-soft" dir="auto">${event.place}</p>` : nothing}
    </div>
    <div class="wall-door">${bigQr()}${bigSite()}${bigCode()}</div>
  </div>`;
}

/**
 * The question, as large as it may be.
 *
 * @param {import('../../board/records.js').Event} event
 */
export function themeView({ theme, language }) {
  return html`<p class="wall-theme wall-theme-${lengthOf(theme)} voice" dir="auto" lang=${language}>${theme}</p>`;
}

/** @param {string} theme */
function lengthOf({ length }) {
  if (length > 140) return 'long';
  if (length > 80) return 'broad';
  return length > 40 ? 'middle' : 'short';
}

export function joinView() {
  return html`<div class="wall-split">
    <div class="wall-words">
      <h2 class="wall-heading">${t('wall.join_long')}</h2>
      <p>${t('wall.step_scan')}</p>
      <p>${t('wall.step_code', { address: siteOf(page.join_url) })}</p>
      <p>${t('wall.step_none')}</p>
    </div>
    <div class="wall-door">${bigQr()}${bigSite()}${bigCode()}</div>
  </div>`;
}

export function emptyView() {
  return html`<div class="wall-centre">
    <h2 class="wall-heading">${t('wall.empty')}</h2>
    <p class="wall-say voice">${t('wall.empty_question')}</p>
  </div>`;
}

/** @param {Board} board */
export function readingView({ topics }) {
  const n = Object.values(topics).reduce((sum, topic) => sum + topic.notes, 0);
  return html`<div class="wall-split">
    <div class="wall-words">
      <h2 class="wall-heading wall-huge">${t('wall.reading')}</h2>
      <p>${t('wall.reading_text')}</p>
      ${n ? html`<p class="wall-count">${t('wall.notes', { n })}</p>` : nothing}
    </div>
    <div class="wall-door">${bigQr()}${bigCode()}</div>
  </div>`;
}

/** @param {Board} board */
export function thanksView(board) {
  const { event } = board;
  const until = day(keptUntil(board), event.timezone);
  return html`<div class="wall-split">
    <div class="wall-words wall-thanks">
      <h2 class="wall-heading wall-huge">${t('wall.thanks')}</h2>
      <p>${t('wall.thanks_closed')}</p>
      ${event.book_open ? whereTheBookIs() : nothing}
      <p class="wall-soft">${t('wall.kept', { day: until })}</p>
    </div>
    <div class="wall-door">${bigQr()}${bigCode()}</div>
  </div>`;
}

/**
 * There is no event any more, and nothing of it on this wall.
 *
 * @param {import('../../live/elsewhere.js').Fate} fate
 */
export function goneView(fate) {
  return html`<main class="wall-main"><h1 class="wall-gone voice">${t(`wall.gone_${fate}`)}</h1></main>`;
}

function whereTheBookIs() {
  return html`<p>${t('wall.thanks_text')}</p>
    <p class="wall-address" dir="ltr">${addressOf(page.join_url)}</p>`;
}

/** It breaks where its parts end. @param {string} url */
function addressOf(url) {
  const [site, ...path] = url.replace(/^https?:\/\//, '').split('/');
  return html`${site}/<wbr />${path.join('/')}`;
}
