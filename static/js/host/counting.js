/** How far a countdown on the walls is, and the way to end it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { clockOf, countdownAt, viewAt } from '../board/wall.js';
import { askTheTime } from '../live/ask_the_time.js';
import { serverNow } from '../live/server_clock.js';
import { requestRender } from '../screen.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Wall} Wall
 * @typedef {import('../board/records.js').WallView} WallView
 */

/** While a countdown is on. @type {ReturnType<typeof setTimeout>|undefined} */
let tick;
let isTimeAsked = false;

/** What the walls show now. @param {Wall} wall @returns {WallView} */
export function viewNow(wall) {
  return viewAt(wall, serverNow());
}

/**
 * @param {Wall} wall
 * @param {(view: WallView) => void} steer
 */
export function counting(wall, steer) {
  clearTimeout(tick);
  const now = serverNow();
  const left = countdownAt(wall, now);
  if (left === undefined) return nothing;
  tick = setTimeout(requestRender, 1000 - (now % 1000));
  if (!isTimeAsked) askTheTime().then(requestRender);
  isTimeAsked = true;
  return html`<div class="host-counting">
    <p role="timer">${left ? t('host.wall_left', { time: clockOf(left) }) : t('host.wall_time_up')}</p>
    <button class="button" type="button" @click=${() => steer(wall.after)}>
      ${t(left ? 'host.wall_stop' : 'host.wall_back')}
    </button>
  </div>`;
}
