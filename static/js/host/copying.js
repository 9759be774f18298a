/** The same event on another day: its words, rules, rooms and rounds, and nobody in it yet. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { send } from '../api.js';
import { roundsOf } from '../board/queries.js';
import { linkCards } from '../create/links.js';
import { newRef } from '../ref.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { toLocal } from './zoned.js';

/** @typedef {import('../board/records.js').Board} Board */

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** @type {import('../create/links.js').Made|null} */
let made = null;

let problem = '';
let busy = false;

/** @param {Board} board */
export function openCopy(board) {
  made = null;
  problem = '';
  // One wish, however often it has to be sent.
  const ref = newRef();
  const day = proposed(board);
  openSheet({
    name: 'copy',
    draw: () => (made ? shown(made) : asking(board, day, ref)),
    closed: () => (made = null),
  });
}

/** A week after it, or a week from now if that is over. @param {Board} board */
function proposed(board) {
  const [first] = roundsOf(board);
  const later = Math.max(Date.now(), first ? Date.parse(first.starts) : 0) + WEEK;
  return toLocal(later, board.event.timezone).date;
}

/** Yesterday where the event is, as the server takes it. @param {Board} board */
function earliest(board) {
  return toLocal(Date.now() - DAY, board.event.timezone).date;
}

/**
 * @param {Board} board
 * @param {string} day  that is proposed
 * @param {string} ref
 */
function asking(board, day, ref) {
  return sheetFrame(
    t('host.copy'),
    html`<p>${t('host.copy_text')}</p>
      <form class="form" @submit=${(/** @type {SubmitEvent} */ event) => copy(event, ref)}>
        <div>
          <label for="copy-date">${t('host.copy_date')}</label>
          <input id="copy-date" name="date" type="date" required
            min=${earliest(board)} .defaultValue=${day} />
        </div>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        <button class="button" ?disabled=${busy}>${t('host.copy_make')}</button>
      </form>`,
  );
}

/** @param {import('../create/links.js').Made} event */
function shown(event) {
  return sheetFrame(
    t('create.done_title'),
    html`<p>${t('create.done_lead')} ${t('create.done_later')}</p>
      <p class="made-next"><a class="button" href="/e/${event.code}/host">${t('create.console')}</a></p>
      ${linkCards(event)}`,
  );
}

/**
 * @param {SubmitEvent} event
 * @param {string} ref
 */
async function copy(event, ref) {
  event.preventDefault();
  const date = String(new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get('date'));
  busy = true;
  requestRender();
  try {
    made = await send('POST', 'copies', { date }, ref);
  } catch (refused) {
    problem = sentence(refused);
  }
  busy = false;
  requestRender();
}
