/** The day as a line with where we are; rounds begin and end early or late, and the rest follows. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { isAhead } from '../board/clock.js';
import { roundsOf } from '../board/queries.js';
import { dayAhead, roundName, roundTime } from '../labels.js';
import { requestRender } from '../screen.js';
import { view } from '../view.js';
import { minutesUntil, roundsAt } from '../wall/clock.js';
import { t } from '../words.js';
import { calmly, TOO_SOON } from './calm.js';
import { begin } from './phase.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Phase} Phase
 * @typedef {import('../board/records.js').Round} Round
 */

const STEP = 5;

/** Phases in which nobody looks for what runs. @type {Phase[]} */
const BEFORE = ['preparing', 'marketplace'];

/** More minutes than this are hours, and no matter of this moment. */
const FAR = 180;

/** @type {ReturnType<typeof setTimeout>|undefined} */
let soon = undefined;

/** What each round offers, and since when. @type {Map<string, {offer: string, since: number}>} */
const offers = new Map();

/** @param {Board} board */
export function dayPart(board) {
  const rounds = roundsOf(board);
  if (!rounds.length) return nothing;
  // Where the event is closed nothing runs any more, whatever was planned.
  const isClosed = board.event.phase === 'closed';
  const { running, next } = roundsAt(isClosed ? [] : rounds, view.now.getTime());
  const day = dayAhead(board, view.now);
  drawWhenDue(rounds);
  return html`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${t('host.day')}</span> ${day ? html`<span class="count">${day}</span>` : nothing}</h2>
    ${running.length && BEFORE.includes(board.event.phase) ? follow(board.event.phase) : nothing}
    <ol class="day">
      ${rounds.map((round, at) => [
        gap(rounds[at - 1], round, isClosed),
        line(board, round, running.includes(round), next.includes(round)),
      ])}
    </ol>
  </section>`;
}

/** What begins or ends next is seen to do so when it does. @param {Round[]} rounds */
function drawWhenDue(rounds) {
  const ahead = rounds
    .flatMap(({ starts, ends }) => [starts, ends])
    .map((moment) => Date.parse(moment) - view.now.getTime())
    .filter((left) => left > 0);
  clearTimeout(soon);
  // The page is drawn more often than this anyway.
  soon = setTimeout(requestRender, Math.min(60_000, ...ahead));
}

/**
 * @param {Board} board
 * @param {Round} round
 * @param {boolean} runs
 * @param {boolean} isNext
 */
function line(board, round, runs, isNext) {
  const name = roundName(board, round);
  const over = !isAhead(round, view.now);
  offer(round.id, runs ? 'end' : isNext ? 'begin' : '');
  const end = () => wish(t('host.day_ended', { round: name }), 'PUT', `rounds/${round.id}/end`, {});
  const begins = () => wish(t('host.day_begun', { round: name }), 'PUT', `rounds/${round.id}/beginning`, {});
  return html`<li class="day-round ${over ? 'day-over' : ''}" aria-current=${runs ? 'time' : nothing}>
    <p><strong dir="auto">${name}</strong> <span class="soft">${roundTime(board, round)}</span>
      ${runs ? html`<span class="mark mark-now">${t('board.now')}</span>` : nothing} ${until(round, runs, isNext)}</p>
    ${runs
      ? html`<div class="host-tools">
          ${deed('day_end', () => isMeant(round.id) && end())}
          ${deed('day_later', () => wish(t('host.day_moved'), 'PUT', `rounds/${round.id}/end`, { later: STEP }))}
        </div>`
      : nothing}
    ${isNext
      ? html`<div class="host-tools">
          ${deed('day_begin', () => isMeant(round.id) && begins())}
          ${deed('day_wait', () => wish(t('host.day_moved'), 'POST', `rounds/${round.id}/moves`, { minutes: STEP }))}
        </div>`
      : nothing}
  </li>`;
}

/**
 * @param {string} word
 * @param {() => unknown} does
 */
function deed(word, does) {
  const touched = (/** @type {MouseEvent} */ touch) => calmly(touch, does);
  return html`<button class="button-quiet" type="button" @click=${touched}>${t(`host.${word}`)}</button>`;
}

/**
 * How long it still takes, or until it begins; of another day nobody counts minutes.
 *
 * @param {Round} round
 * @param {boolean} runs
 * @param {boolean} isNext
 */
function until(round, runs, isNext) {
  const n = minutesUntil(view.now.getTime(), runs ? round.ends : round.starts);
  if (!(runs || isNext) || n > FAR) return nothing;
  return html`<strong class="day-until">${t(runs ? 'host.day_left' : 'host.day_in', { n })}</strong>`;
}

/**
 * What lies between two rounds, and whether that is now; a night is no break.
 *
 * @param {Round|undefined} before
 * @param {Round} round
 * @param {boolean} isClosed
 */
function gap(before, round, isClosed) {
  const [from, to] = [Date.parse(before?.ends ?? ''), Date.parse(round.starts)];
  const n = Math.round((to - from) / 60_000);
  if (!(n > 0) || n > FAR) return nothing;
  const isNow = !isClosed && from <= view.now.getTime() && view.now.getTime() < to;
  return html`<li class="day-gap" aria-current=${isNow ? 'time' : nothing}>
    ${t('host.day_break', { n })} ${isNow ? html`<span class="mark mark-now">${t('board.now')}</span>` : nothing}
  </li>`;
}

/** @param {Phase} phase */
function follow(phase) {
  const touched = (/** @type {MouseEvent} */ touch) => calmly(touch, () => begin(phase, 'sessions'));
  return html`<p class="hint">${t('host.day_follow')}</p>
    <button class="button" type="button" @click=${touched}>${t('host.day_follow_do')}</button>`;
}

/**
 * @param {string} id of the round
 * @param {string} now
 */
function offer(id, now) {
  const before = offers.get(id);
  // What was there when the console opened was looked at.
  if (before?.offer !== now) offers.set(id, { offer: now, since: before ? Date.now() : 0 });
}

/** "End now" comes where "Begin now" was, on each host's phone at once. @param {string} id of the round */
function isMeant(id) {
  return Date.now() - (offers.get(id)?.since ?? 0) > TOO_SOON;
}
