/** The host's hand on all walls: what they show, the bell, and who reads aloud. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { announce } from '../announce.js';
import { queueOf, readNow } from '../board/queue.js';
import { convenerOf } from '../labels.js';
import { number, t } from '../words.js';
import { counting, viewNow } from './counting.js';
import { calmly } from './calm.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').WallView} WallView
 */

/** @type {WallView[]} */
const VIEWS = ['auto', 'now', 'agenda', 'waiting', 'news', 'queue', 'principles', 'replay', 'join', 'quiet'];
const MINUTES = [1, 5, 10, 15];
/** For each who reads aloud; the first is what the server takes by itself. */
const SECONDS = [12, 20, 30, 60];

let seconds = SECONDS[0];

/** @param {Board} board */
export function wallPart(board) {
  const view = viewNow(board.wall);
  return html`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${t('host.wall')}</h2>
    <p class="hint">${t('host.wall_hint')}</p>
    <div class="host-tools">
      ${VIEWS.map((one) => html`<button
          class="button-quiet" type="button" aria-pressed=${one === view} @click=${() => steer(one)}
        >${t(`host.wall_${one}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${t('host.wall_countdown')}</p>
    ${counting(board.wall, steer)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${MINUTES.map((n) => html`<button class="button-quiet" type="button" @click=${() => countDown(n)}>
          ${t('host.wall_minutes', { n })}
        </button>`)}
    </div>
    ${reading(board)}
    <button class="button" type="button" @click=${ring}>${t('host.bell')}</button>
  </section>`;
}

/** In the marketplace, one touch for each who reads. @param {Board} board */
function reading(board) {
  const [next] = queueOf(board);
  const topic = readNow(board);
  if (!topic && !next) return nothing;
  return html`<p class="label" id="host-reading">${t('host.reading')}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${topic
        ? html`<p class="host-reads" dir="auto">${t('host.reading_now', { name: convenerOf(board, topic) })}</p>`
        : nothing}
      ${next
        ? html`<button class="button" type="button" dir="auto" @click=${(/** @type {MouseEvent} */ touch) => calmly(touch, () => readAloud(board, next))}>
            ${t('host.reading_next', { name: convenerOf(board, next) })}
          </button>`
        : html`<p class="hint">${t('host.reading_none')}</p>`}
      ${topic
        ? html`<button class="button-quiet" type="button" @click=${endReading}>${t('host.reading_end')}</button>`
        : nothing}
    </div>
    <div>
      <label for="host-seconds">${t('host.reading_seconds')}</label>
      <select id="host-seconds" @change=${chooseSeconds}>
        ${SECONDS.map((n) => html`<option value=${n} ?selected=${n === seconds}>${number(n)}</option>`)}
      </select>
    </div>`;
}

/** @param {Event} event */
function chooseSeconds({ target }) {
  seconds = Number(/** @type {HTMLSelectElement} */ (target).value);
}

/** @param {WallView} view */
function steer(view) {
  wish(t('host.wall_done', { view: t(`host.wall_${view}`) }), 'PUT', 'wall', { view });
}

/** @param {number} minutes */
function countDown(minutes) {
  wish(t('host.wall_counting'), 'PUT', 'wall', { view: 'countdown', minutes });
}

function ring() {
  wish(t('host.bell_done'), 'POST', 'wall/bell', {});
}

/**
 * The wall turns to the readers by itself: a host has one hand.
 *
 * @param {Board} board
 * @param {import('../board/records.js').Topic} topic
 */
async function readAloud(board, topic) {
  // It is to be read beside the button: a word over the button would be in the way every twelve seconds.
  if (!(await wish('', 'PUT', 'wall/reading', { topic: topic.id, seconds }))) return;
  announce(t('host.reading_now', { name: convenerOf(board, topic) }));
  if (board.wall.view !== 'queue') wish('', 'PUT', 'wall', { view: 'queue' });
}

async function endReading() {
  const done = await wish(t('host.reading_ended'), 'DELETE', 'wall/reading', {});
  if (done) steer('auto');
}
