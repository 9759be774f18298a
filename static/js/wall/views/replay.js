/** How the board came about: the agenda as a picture that fills, with what came last and how many. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { keyed } from '../../../vendor/lit-html/directives/keyed.js';
import { severalDays } from '../../board/clock.js';
import { roomsOf, roundsOf, sessionAt, unplaced } from '../../board/queries.js';
import { convenerOf, roundName } from '../../labels.js';
import { shortDay, time } from '../../when.js';
import { t } from '../../words.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Topic} Topic
 * @typedef {import('../../board/records.js').Round} Round
 * @typedef {import('../replay/replay.js').Told} Told
 */

/** More rooms or rounds than this, and the picture says no titles. */
const MANY = 8;
/** So few rounds leave place for a third line. */
const FEW = 4;
const MOST_ROOMS = 16;
const MOST_ROUNDS = 30;

/** @param {Told} told */
export function replayView({ board, moment, said, isOver }) {
  const { event } = board;
  return html`<div class="wall-replay">
    <header class="wall-replay-head">
      <h1 class="wall-replay-theme voice" dir="auto" lang=${event.language}>${event.theme}</h1>
      ${moment === undefined ? nothing : clock(board, new Date(moment).toISOString())}
    </header>
    ${picture(board)}
    <p class="wall-replay-said">${isOver ? t('wall.replay_end') : said ? keyed(said.topic.id, line(board, said)) : nothing}</p>
    ${counts(board)}
  </div>`;
}

/**
 * The time of day, with its day where there are several.
 *
 * @param {Board} board
 * @param {string} iso
 */
function clock(board, iso) {
  const { timezone } = board.event;
  const several = severalDays(roundsOf(board), (at) => shortDay(at, timezone));
  return html`<p class="wall-replay-clock">
    ${several ? html`<span class="wall-replay-day">${shortDay(iso, timezone)}</span>` : nothing}
    ${time(iso, timezone)}
  </p>`;
}

/** @param {Board} board */
function picture(board) {
  const rooms = roomsOf(board).slice(0, MOST_ROOMS);
  const rounds = roundsOf(board).slice(0, MOST_ROUNDS);
  const fits = rooms.length > MANY || rounds.length > MANY ? 'dense' : rounds.length > FEW ? 'two' : 'three';
  return html`<div class="wall-replay-picture">
    <table class="wall-replay-board wall-replay-${fits}">
      <caption class="unseen">${t('wall.replay')}</caption>
      <thead>
        <tr>
          <td></td>
          ${rooms.map((room) => html`<th scope="col" dir="auto">${room.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rounds.map((round) => row(board, round, rooms))}
      </tbody>
    </table>
    <p class="wall-replay-waiting" aria-hidden="true">${unplaced(board).map(() => html`<i></i>`)}</p>
  </div>`;
}

/**
 * @param {Board} board
 * @param {Round} round
 * @param {import('../../board/records.js').Room[]} rooms
 */
function row(board, round, rooms) {
  return html`<tr>
    <th scope="row" dir="auto"><span class="unseen">${roundName(board, round)}</span>
      <span aria-hidden="true">${time(round.starts, board.event.timezone)}</span></th>
    ${rooms.map((room) => {
      const topic = sessionAt(board, { round: round.id, room: room.id });
      return html`<td>${topic ? keyed(topic.id, tile(topic)) : nothing}</td>`;
    })}
  </tr>`;
}

/** @param {Topic} topic */
function tile(topic) {
  const written = topic.words || topic.notes ? 'wall-tile-written' : '';
  return html`<span class="wall-tile ${written}"><span class="wall-tile-words" dir="auto" lang=${topic.language || nothing}
    >${topic.title}</span></span>`;
}

/**
 * @param {Board} board
 * @param {import('../replay/course.js').Said} said
 */
function line(board, { topic, isWritten }) {
  return html`<span class="wall-replay-line">
    <span class="wall-replay-word ${isWritten ? 'wall-replay-word-written' : ''}">${t(isWritten ? 'wall.replay_written' : 'wall.newest')}</span>
    <span class="wall-cut" dir="auto" lang=${topic.language || nothing}>${topic.title}</span>
    <span class="wall-replay-who" dir="auto">${convenerOf(board, topic)}</span>
  </span>`;
}

/** @param {Board} board */
function counts(board) {
  const topics = Object.values(board.topics).filter(({ withdrawn }) => !withdrawn);
  const shown = {
    people: Object.keys(board.people).length,
    topics: topics.length,
    sessions: topics.filter(({ slot }) => slot).length,
    reports: topics.filter(({ words, notes }) => words || notes).length,
  };
  return html`<ul class="wall-replay-counts">
    ${Object.entries(shown).map(([what, n]) => html`<li>${t(`wall.replay_${what}`, { n })}</li>`)}
  </ul>`;
}
