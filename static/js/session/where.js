/** When and where a session is, on its page; or that it has no slot. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { momentName, roundName } from '../labels.js';
import { moreIcon } from '../more_icons.js';
import { roomHas } from '../room_features.js';
import { view } from '../view.js';
import { day, span } from '../when.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Round} Round
 * @typedef {import('../board/records.js').Topic} Topic
 */

/**
 * @param {Topic} topic
 * @param {State} state
 */
export function where(topic, { board }) {
  if (topic.into) return nothing;
  if (topic.withdrawn) return html`<p class="facts-where">${t('session.is_withdrawn')}</p>`;
  const round = topic.slot && board.rounds[topic.slot.round];
  const room = topic.slot && board.rooms[topic.slot.room];
  if (!round || !room) return html`<p class="facts-where">${t('board.no_slot')}</p>`;
  const { moment, name } = momentName(board, round, view.now);
  return html`<p class="facts-where">
      ${moreIcon('clock')} <span><strong>${roundDay(board, round)}</strong> <span dir="auto">${roundName(board, round)}</span></span>
      ${name ? html`<span class="mark mark-${moment}">${name}</span>` : nothing}
    </p>
    <p class="facts-where">${moreIcon('place')} <span><strong dir="auto">${room.name}</strong> <span class="soft" dir="auto">${[roomHas(room), room.note].filter(Boolean).join(' · ')}</span></span></p>
    ${room.link ? online(room.link) : nothing}`;
}

/**
 * The day and the time of a round.
 *
 * @param {Board} board
 * @param {Round} round
 */
function roundDay({ event: { timezone } }, round) {
  return `${day(round.starts, timezone)}, ${span(round, timezone)}`;
}

/** The call opens beside this page, which goes on following, and is told nothing of it. @param {string} link */
function online(link) {
  return html`<p class="facts-where">
    <a class="button" href=${link} target="_blank" rel="noopener noreferrer">${t('session.join_online')}</a>
  </p>`;
}
