/** How far a countdown on the walls is, and the way to end it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { comesLater } from '../board/comes_later.js';
import { requestRender } from '../screen.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Wall} Wall
 * @typedef {import('../board/records.js').WallView} WallView
 */

/** What the console and the topic's page both began with, every phone would load with the board. */
const clock = comesLater(() => import('../session/screen.js'));

/** While a countdown is on. @type {ReturnType<typeof setTimeout>|undefined} */
let tick;
let isTimeAsked = false;

/** What the walls show now. @param {Wall} wall @returns {WallView} */
export function viewNow(wall) {
  const { viewAt, serverNow } = (wall.view === 'countdown' && clock()) || {};
  return viewAt && serverNow ? viewAt(wall, serverNow()) : wall.view;
}

/**
 * @param {Wall} wall
 * @param {(view: WallView) => void} steer
 */
export function counting(wall, steer) {
  clearTimeout(tick);
  const here = wall.view === 'countdown' && clock();
  if (!here) return nothing;
  const now = here.serverNow();
  const left = here.countdownAt(wall, now);
  if (left === undefined) return nothing;
  tick = setTimeout(requestRender, 1000 - (now % 1000));
  if (!isTimeAsked) here.askTheTime().then(requestRender);
  isTimeAsked = true;
  return html`<div class="host-counting">
    <p role="timer">${left ? t('host.wall_left', { time: here.clockOf(left) }) : t('host.wall_time_up')}</p>
    <button class="button" type="button" @click=${() => steer(wall.after)}>
      ${t(left ? 'host.wall_stop' : 'host.wall_back')}
    </button>
  </div>`;
}
