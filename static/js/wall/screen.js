/** The whole wall, as it is at one moment. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { keyed } from '../../vendor/lit-html/directives/keyed.js';
import { convenerOf } from '../labels.js';
import { t } from '../words.js';
import { gridView } from './views/grid.js';
import { largeTitle } from './views/large_title.js';
import { newsView } from './views/news.js';
import { emptyView, joinView, readingView, thanksView, welcomeView } from './views/plain.js';
import { replayView } from './views/replay.js';
import { roundView } from './views/round.js';
import { announcedView, band, bell, isLong, over } from './views/announced.js';
import { countdownView, placedView, principleView, qrView, queueView } from './views/steered.js';
import { strip } from './views/strip.js';
import { waitingView } from './views/waiting.js';

const MOST_DOTS = 16;

/** Views whose seconds count: what is announced meanwhile stands below them. */
const WATCHED = ['queue', 'countdown'];

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('./pages.js').Page} Page
 * @typedef {{
 *   board: Board, now: number, pages: Page[], page: Page, held: boolean,
 *   newest: string|undefined, stale: number|null, told: import('./replay/replay.js').Told|undefined,
 *   said: import('../board/records.js').Announcement|undefined
 * }} Scene  `stale`: since when nothing was heard, in ms; `told`: of the replay, while it is shown;
 *   `said`: what was announced just now
 */

/** @param {Scene} scene */
export function wallScreen({ board, now, pages, page, held, newest, stale, told, said }) {
  const topic = newest === undefined ? undefined : board.topics[newest];
  const isWatched = WATCHED.includes(board.wall.view);
  const above = [isWatched ? nothing : over(board, said), bell(board, now)];
  if (page.kind === 'quiet') return html`<main class="wall-main">${unseenName(board)}</main>${above}`;
  if (page.kind === 'qr') return html`<main class="wall-main">${unseenName(board)}${qrView()}</main>${above}`;
  if (told) return html`<main class="wall-main">${unseenName(board)}${replayView(told)}</main>${above}`;
  return html`${strip(board, now, { stale })}
    <main class="wall-main ${said && isWatched ? lowFor(said) : ''}">
      ${keyed(
        page.key,
        html`<section class="wall-turn" data-page=${page.kind}>${view(board, page, now)}</section>`,
      )}
    </main>
    ${said && isWatched ? band(board, said) : nothing}
    <footer class="wall-foot">${dots(pages, page, held)}</footer>
    ${topic ? keyed(topic.id, moment(board, topic)) : nothing}
    ${above}`;
}

/** How much place is made for what is said below. @param {import('../board/records.js').Announcement} said */
function lowFor(said) {
  return isLong(said) ? 'wall-main-low wall-main-lowest' : 'wall-main-low';
}

/** @param {Board} board */
function unseenName({ event }) {
  return html`<h1 class="unseen" dir="auto" lang=${event.language}>${event.theme}</h1>`;
}

/**
 * @param {Board} board
 * @param {Page} page
 * @param {number} now
 */
function view(board, page, now) {
  switch (page.kind) {
    case 'now':
    case 'next':
      return roundView(board, page);
    case 'waiting':
      return waitingView(board, page);
    case 'grid':
      return gridView(board, page);
    case 'welcome':
      return welcomeView(board, now);
    case 'join':
      return joinView();
    case 'empty':
      return emptyView();
    case 'reading':
      return readingView(board);
    case 'news':
      return newsView(board, page);
    case 'announced':
      return announcedView(board, page);
    case 'principle':
      return principleView(page.name);
    case 'placed':
      return placedView();
    case 'queue':
      return queueView(board, now);
    case 'countdown':
      return countdownView(board, now);
    default:
      return thanksView(board);
  }
}

/**
 * @param {Page[]} pages
 * @param {Page} page
 * @param {boolean} held
 */
function dots(pages, page, held) {
  if (pages.length < 2) return nothing;
  const n = pages.indexOf(page) + 1;
  return html`<p class="wall-dots ${held ? 'wall-dots-held' : ''}">
    <span class="unseen">${t('wall.page_of', { n, all: pages.length })}</span>
    ${pages.length > MOST_DOTS ? bar(n, pages.length) : pages.map((one) => dot(one === page))}
  </p>`;
}

/** @param {boolean} on */
function dot(on) {
  return html`<span class="wall-dot ${on ? 'wall-dot-on' : ''}" aria-hidden="true"></span>`;
}

/**
 * Where more dots than can be counted would stand.
 *
 * @param {number} n
 * @param {number} all
 */
function bar(n, all) {
  return html`<span class="wall-bar" aria-hidden="true"><span class="wall-bar-on" .style=${`width: ${(100 * n) / all}%`}></span></span>`;
}

/**
 * @param {Board} board
 * @param {import('../board/records.js').Topic} topic
 */
function moment(board, topic) {
  return html`<aside class="wall-newest" aria-label=${t('wall.newest')}>
    <p class="wall-newest-word">${t('wall.newest')}</p>
    ${largeTitle(topic)}
    <p class="wall-newest-convener" dir="auto">${convenerOf(board, topic)}</p>
  </aside>`;
}
