/** Topics that look for a time and a room, in plain sight. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { convenerOf } from '../../labels.js';
import { t } from '../../words.js';

/**
 * @param {import('../../board/records.js').Board} board
 * @param {import('../pages.js').WaitingPage} page
 */
export function waitingView(board, { topics, all, dense }) {
  const heading = board.event.phase === 'preparing' ? 'wall.proposed' : 'wall.waiting';
  return html`<h2 class="wall-heading">${t(heading, { n: all })}</h2>
    <ul class="wall-cards">
      ${topics.map((topic) => card(board, topic, dense))}
    </ul>`;
}

/**
 * @param {import('../../board/records.js').Board} board
 * @param {import('../../board/records.js').Topic} topic
 * @param {boolean} dense
 */
function card(board, topic, dense) {
  return html`<li class="wall-card">
    <strong class="wall-topic" dir="auto" lang=${topic.language || nothing}>${topic.title}</strong>
    ${dense
      ? nothing
      : html`<span class="wall-convener" dir="auto">${convenerOf(board, topic)}</span>`}
  </li>`;
}
