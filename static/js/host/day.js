/** The day as a line with where we are; rounds begin and end early or late, and the rest follows. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { isAhead } from '../board/clock.js';
import { roundsOf } from '../board/queries.js';
import { roundName, roundTime } from '../labels.js';
import { view } from '../view.js';
import { roundsAt } from '../wall/clock.js';
import { t } from '../words.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Round} Round
 */

const STEP = 5;

/** @param {Board} board */
export function dayPart(board) {
  const rounds = roundsOf(board);
  if (!rounds.length) return nothing;
  const { running, next } = roundsAt(rounds, view.now.getTime());
  return html`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${t('host.day')}</h2>
    <ol class="day">
      ${rounds.map((round) => line(board, round, running.includes(round), next.includes(round)))}
    </ol>
  </section>`;
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
  return html`<li class="day-round ${over ? 'day-over' : ''}" aria-current=${runs ? 'time' : nothing}>
    <p><strong dir="auto">${name}</strong> <span class="soft">${roundTime(board, round)}</span>
      ${runs ? html`<span class="mark mark-now">${t('board.now')}</span>` : nothing}</p>
    ${runs
      ? html`<div class="host-tools">
          ${deed('day_end', () => wish(t('host.day_ended', { round: name }), 'PUT', `rounds/${round.id}/end`, {}))}
          ${deed('day_later', () => wish(t('host.day_moved'), 'PUT', `rounds/${round.id}/end`, { later: STEP }))}
        </div>`
      : nothing}
    ${isNext
      ? html`<div class="host-tools">
          ${deed('day_begin', () => wish(t('host.day_begun', { round: name }), 'PUT', `rounds/${round.id}/beginning`, {}))}
          ${deed('day_wait', () => wish(t('host.day_moved'), 'POST', `rounds/${round.id}/moves`, { minutes: STEP }))}
        </div>`
      : nothing}
  </li>`;
}

/**
 * @param {string} word
 * @param {() => void} touched
 */
function deed(word, touched) {
  return html`<button class="button-quiet" type="button" @click=${touched}>${t(`host.${word}`)}</button>`;
}
