/** What the host lets the wall show: a principle, who reads aloud, a countdown, the QR alone. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { queueOf, readNow, secondsLeft } from '../../board/queue.js';
import { clockOf, countdownAt } from '../../board/wall.js';
import { convenerOf } from '../../labels.js';
import { page } from '../../page.js';
import { number, t } from '../../words.js';
import { largeTitle } from './large_title.js';
import { siteOf } from './strip.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Topic} Topic
 */

const NEXT = 2;

/** @param {string} name */
export function principleView(name) {
  return html`<div class="wall-centre"><p class="wall-say voice">${t(`principle.${name}`)}</p></div>`;
}

export function placedView() {
  return html`<div class="wall-centre"><p class="wall-say voice">${t('wall.placed')}</p></div>`;
}

export function qrView() {
  return html`<div class="wall-qr-alone">
    <img class="wall-qr-huge" src="/e/${page.code}/qr.svg" alt=${t('wall.qr')} />
    <p class="wall-code-big" dir="ltr">${page.shown_code}</p>
    <p dir="ltr">${siteOf(page.join_url)}</p>
  </div>`;
}

/**
 * @param {Board} board
 * @param {number} now
 */
export function queueView(board, now) {
  const topic = readNow(board);
  const next = queueOf(board).slice(0, NEXT);
  return html`<div class="wall-queue">
    ${topic ? aloud(board, topic, now) : html`<p class="wall-say voice">${t(wordFor(board, next))}</p>`}
    ${next.length
      ? html`<ol class="wall-queue-next" aria-label=${t('wall.queue_next')}>
          ${next.map((one) => html`<li>
              <span class="wall-queue-word">${t('wall.queue_then')}</span>
              <span class="wall-queue-who" dir="auto">${convenerOf(board, one)}</span>
            </li>`)}
        </ol>`
      : nothing}
  </div>`;
}

/**
 * What is said while nobody reads.
 *
 * @param {Board} board
 * @param {Topic[]} next
 */
function wordFor({ wall }, next) {
  if (!wall.read.length) return 'wall.queue_empty';
  return next.length ? 'wall.queue_goes_on' : 'wall.queue_done';
}

/**
 * @param {Board} board
 * @param {Topic} topic
 * @param {number} now
 */
function aloud(board, topic, now) {
  const left = secondsLeft(board, now);
  return html`<div class="wall-aloud">
    <div class="wall-words">
      ${largeTitle(topic)}
      <p class="wall-newest-convener" dir="auto">${convenerOf(board, topic)}</p>
    </div>
    <p class="wall-seconds ${left ? '' : 'wall-seconds-over'}">${number(left)}</p>
  </div>`;
}

/**
 * @param {Board} board
 * @param {number} now
 */
export function countdownView({ wall }, now) {
  const left = countdownAt(wall, now);
  return html`<div class="wall-countdown">
    ${left
      ? html`<p class="wall-clock-huge" role="timer">${clockOf(left)}</p>`
      : html`<p class="wall-time-up voice">${t('wall.countdown_over')}</p>`}
  </div>`;
}
