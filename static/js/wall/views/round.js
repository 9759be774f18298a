/** One round, large: which session is in which room, and who opens it. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { convenerOf, roundName, roundTime } from '../../labels.js';
import { t } from '../../words.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Topic} Topic
 * @param {Board} board
 * @param {import('../pages.js').RoundPage} page
 */
export function roundView(board, { kind, round, sessions, large }) {
  return html`<h2 class="wall-heading wall-heading-round">
      <span class="wall-moment wall-moment-${kind}">${t(`wall.${kind}`)}</span>
      <span class="wall-cut" dir="auto">${roundName(board, round)}</span>
      <span class="wall-soft">${roundTime(board, round)}</span>
    </h2>
    ${
      sessions.length
        ? html`<ul class="wall-sessions ${large ? 'wall-sessions-few' : ''}">
            ${sessions.map((topic) => session(board, topic))}
          </ul>`
        : html`<div class="wall-centre"><p class="wall-say voice">${t('wall.no_sessions')}</p></div>`
    }`;
}

/**
 * @param {Board} board
 * @param {Topic} topic
 */
function session(board, topic) {
  const room = topic.slot && board.rooms[topic.slot.room];
  return html`<li class="wall-session">
    <span class="wall-room" dir="auto">${room?.name ?? nothing}</span>
    <span class="wall-session-words">
      <strong class="wall-topic" dir="auto" lang=${topic.language || nothing}
        >${topic.title}</strong
      >
      <span class="wall-convener" dir="auto">${convenerOf(board, topic)}</span>
    </span>
  </li>`;
}
