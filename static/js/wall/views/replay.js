/** How the board came about: what it was about, then the board as it fills, with what came last. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { keyed } from '../../../vendor/lit-html/directives/keyed.js';
import { severalDays } from '../../board/clock.js';
import { roundsOf } from '../../board/queries.js';
import { hasReport } from '../../board/reports.js';
import { convenerOf } from '../../labels.js';
import { shortDay, time } from '../../when.js';
import { number, t } from '../../words.js';
import { themeView } from './plain.js';
import { pictureView } from './replay_picture.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../replay/replay.js').Told} Told
 * @typedef {import('../replay/course.js').Said} Said
 */

/** What is said with each deed. */
const WORDS = { proposed: 'wall.newest', noted: 'wall.replay_noted', written: 'wall.replay_written' };

/** Titles longer than this are as small as is legible. */
const LONG = 36;
/** A longer question was to be read at the beginning. */
const SHORT = 90;

/** @param {Told} told */
export function replayView(told) {
  const { board, moment, said, isOver } = told;
  const { event } = board;
  if (moment === undefined && !isOver) return html`<div class="wall-replay wall-replay-opening">${themeView(event)}</div>`;
  return html`<div class="wall-replay">
    <div class="wall-replay-stage ${isOver ? 'wall-replay-over' : ''}">
      ${pictureView(told)}
      <div class="wall-replay-words">
        ${moment === undefined ? end(board) : [clock(board, new Date(moment).toISOString()), said ? newest(board, said) : nothing]}
      </div>
    </div>
    ${counts(board)}
  </div>`;
}

/** @param {Board} board */
function end({ event }) {
  return html`<div class="wall-replay-end">
    <p class="wall-replay-yours voice">${t('wall.replay_end')}</p>
    ${event.theme.length > SHORT ? nothing
      : html`<p class="wall-replay-theme" dir="auto" lang=${event.language}>${event.theme}</p>`}
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
  return html`<p class="wall-replay-clock ${several ? 'wall-replay-clock-day' : ''}">
    ${time(iso, timezone)}
    ${several ? html`<span class="wall-replay-day">${shortDay(iso, timezone)}</span>` : nothing}
  </p>`;
}

/**
 * @param {Board} board
 * @param {Said} said
 */
function newest(board, { topic, deed }) {
  const lang = topic.language || nothing;
  return keyed(
    `${topic.id} ${deed}`,
    html`<div class="wall-replay-said">
      <p class="wall-replay-word">
        <span class="wall-tile-mark ${deed === 'written' ? 'wall-tile-written' : ''}">${number(topic.number)}</span>
        ${t(WORDS[deed])}
      </p>
      <p class="wall-replay-title ${topic.title.length > LONG ? 'wall-replay-title-long' : ''}" dir="auto" lang=${lang}>${topic.title}</p>
      <p class="wall-convener" dir="auto">${convenerOf(board, topic)}</p>
    </div>`,
  );
}

/** @param {Board} board */
function counts(board) {
  const topics = Object.values(board.topics).filter(({ withdrawn }) => !withdrawn);
  const shown = {
    people: Object.keys(board.people).length,
    topics: topics.length,
    sessions: topics.filter(({ slot }) => slot).length,
    reports: topics.filter(hasReport).length,
  };
  return html`<ul class="wall-replay-counts">
    ${Object.entries(shown).map(([what, n]) => html`<li>${t(`wall.replay_${what}`, { n })}</li>`)}
  </ul>`;
}
