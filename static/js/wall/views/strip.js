/** What is always on the wall: how to join, what this is about, and the time. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { roundsOf } from '../../board/queries.js';
import { roundName } from '../../labels.js';
import { page } from '../../page.js';
import { time } from '../../when.js';
import { t } from '../../words.js';
import { minutesUntil, roundsAt } from '../clock.js';

/** @typedef {import('../../board/records.js').Board} Board */

/** The address is shown in place of the title for a part of each minute's thirds, in ms. */
const TURN = 20_000;
const ADDRESS = 8000;

/** A round that begins later than this, in minutes, is no news yet. */
const SOON = 90;

/**
 * @param {Board} board
 * @param {number} now
 * @param {{stale: number|null}} how  `stale`: since when nothing was heard, in ms
 */
export function strip(board, now, { stale }) {
  const { event } = board;
  const says = stale !== null ? 'stale' : now % TURN < TURN - ADDRESS ? 'title' : 'address';
  return html`<header class="wall-strip">
    <img class="wall-qr-small" src="/e/${page.code}/qr.svg" alt=${t('wall.qr')} />
    <p class="wall-code" dir="ltr">${codeInTwo(page.shown_code)}</p>
    <h1 class="wall-strip-says ${says === 'title' ? '' : 'unseen'}" dir="auto" lang=${event.language}
      >${rehearsal(event)}${nameOf(event)}</h1>
    ${says === 'address' ? html`<p class="wall-strip-says wall-site" dir="ltr">${parted(siteOf(page.join_url))}</p>` : nothing}
    ${stale === null ? nothing : old(event, stale)}
    <p class="wall-strip-time">
      <time class="wall-clock">${time(new Date(now).toISOString(), event.timezone)}</time>
      <span class="wall-left">${timeLeft(board, now, stale === null) ?? nothing}</span>
    </p>
  </header>`;
}

/** Below itself, which leaves place for what is said beside it. @param {string} code */
function codeInTwo(code) {
  const [first, second] = code.split('-');
  return html`${first}-<wbr />${second}`;
}

/**
 * In place of the title, which everybody knows by then: the page below keeps its height.
 *
 * @param {import('../../board/records.js').Event} event
 * @param {number} since
 */
function old({ timezone }, since) {
  return html`<p class="wall-stale" role="status">
    ${t('wall.stale', { time: time(new Date(since).toISOString(), timezone) })}
  </p>`;
}

/**
 * @param {Board} board
 * @param {number} now
 * @param {boolean} isRoom  whether there is room for a round's name, too
 */
function timeLeft(board, now, isRoom) {
  if (board.event.phase === 'closed') return undefined;
  const { running, next } = roundsAt(roundsOf(board), now);
  const left = Math.min(...running.map(({ ends }) => minutesUntil(now, ends)));
  if (running.length) return t('wall.left', { n: left });
  if (!isRoom) return undefined;
  const [round] = next;
  const n = round ? minutesUntil(now, round.starts) : Infinity;
  return round && n <= SOON ? t('wall.until', { n, round: roundName(board, round) }) : undefined;
}

/** @param {import('../../board/records.js').Event} event */
function rehearsal({ rehearsal_of }) {
  return rehearsal_of ? html`<span class="wall-rehearsal">${t('wall.rehearsal')}</span> ` : nothing;
}

/**
 * An event that was given no title of its own is better known by its question.
 *
 * @param {import('../../board/records.js').Event} event
 */
function nameOf({ title, theme }) {
  return title && title !== t('common.product') ? title : theme;
}

/**
 * Where to type the code: the address without what a browser adds by itself.
 *
 * @param {string} url
 */
export function siteOf(url) {
  return new URL(url).host;
}

/** The name of a site breaks at its dots. @param {string} site */
export function parted(site) {
  const [first, ...more] = site.split('.');
  return html`${first}${more.map((part) => html`<wbr />.${part}`)}`;
}
