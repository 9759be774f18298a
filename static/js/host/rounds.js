/** The rounds of the day: add, change, remove. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { comesLater } from '../board/comes_later.js';
import { roundsOf } from '../board/queries.js';
import { icon } from '../icons.js';
import { roundName, roundTime } from '../labels.js';
import { requestRender } from '../screen.js';
import { number, t } from '../words.js';
import { fold, isOpen } from './fold.js';
import { openPiece } from './piece.js';
import { toLocal, toMoment } from './zoned.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Round} Round
 */

const MINUTE = 60_000;
const GAP = 15 * MINUTE;
const LONG = 45 * MINUTE;

const shared = comesLater(() => import('../session/same_people.js'));

/** @param {Board} board */
export function roundsPart(board) {
  const rounds = roundsOf(board);
  return fold(
    'rounds',
    t('host.rounds'),
    html`${isOpen('rounds') ? (shared()?.allSamePeople(board) ?? nothing) : nothing}
      <ul class="pieces">
        ${rounds.map((round) => row(board, round))}
      </ul>
      <button class="button-quiet" type="button" @click=${() => add(board)}>
        ${icon('plus')} ${t('host.round_add')}
      </button>`,
    { count: number(rounds.length), opened: requestRender },
  );
}

/**
 * @param {Board} board
 * @param {Round} round
 */
function row(board, round) {
  return html`<li>
    <button class="piece" type="button" data-round=${round.id} @click=${() => change(board, round)}>
      <strong dir="auto">${roundName(board, round)}</strong>
      <span>${roundTime(board, round)}</span>
      ${icon('right')}
    </button>
  </li>`;
}

/**
 * @param {Board} board
 * @param {Round} round
 */
function change(board, round) {
  const name = roundName(board, round);
  open(
    board,
    `rounds/${round.id}`,
    t('host.round_change', { name }),
    t('host.round_changed'),
    round,
  );
}

/** A new round follows the last one and is as long. @param {Board} board */
function add(board) {
  const rounds = roundsOf(board);
  const last = rounds[rounds.length - 1];
  const long = last ? Date.parse(last.ends) - Date.parse(last.starts) : LONG;
  const starts = last ? Date.parse(last.ends) + GAP : Math.ceil(Date.now() / GAP) * GAP;
  const like = {
    title: '',
    starts: new Date(starts).toISOString(),
    ends: new Date(starts + long).toISOString(),
  };
  open(board, 'rounds', t('host.round_new'), t('host.round_added'), like);
}

/**
 * @param {Board} board
 * @param {string} path
 * @param {string} title
 * @param {string} saved
 * @param {{title: string, starts: string, ends: string}} round
 */
function open({ event }, path, title, saved, round) {
  const [from, to] = [toLocal(round.starts, event.timezone), toLocal(round.ends, event.timezone)];
  openPiece({
    path,
    title,
    fields: () => fields(round.title, from.date, from.time, to.time),
    read: (form) => read(new FormData(form), event.timezone),
    said: { saved, removed: t('host.round_removed'), remove: t('host.round_remove') },
  });
}

/**
 * @param {string} title
 * @param {string} date
 * @param {string} starts
 * @param {string} ends
 */
function fields(title, date, starts, ends) {
  return html`<div>
      <label for="round-title">${t('host.round_title')}</label>
      <input
        id="round-title"
        name="title"
        maxlength="60"
        dir="auto"
        .value=${title}
        aria-describedby="round-title-hint"
      />
      <p class="hint" id="round-title-hint">${t('host.round_title_hint')}</p>
    </div>
    <div>
      <label for="round-date">${t('host.round_date')}</label>
      <input id="round-date" name="date" type="date" required .value=${date} />
    </div>
    <div class="host-pair">
      <div>
        <label for="round-starts">${t('host.round_starts')}</label>
        <input id="round-starts" name="starts" type="time" required .value=${starts} />
      </div>
      <div>
        <label for="round-ends">${t('host.round_ends')}</label>
        <input id="round-ends" name="ends" type="time" required .value=${ends} />
      </div>
    </div>`;
}

/**
 * @param {FormData} form
 * @param {string} zone
 */
function read(form, zone) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
  const at = (/** @type {string} */ time) =>
    toMoment({ date: text('date'), time: text(time) }, zone);
  return { title: text('title'), starts: at('starts'), ends: at('ends') };
}
