/** The news wall: what was written last, with its first words. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { convenerOf } from '../../labels.js';
import { t } from '../../words.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @param {Board} board
 * @param {import('../pages.js').NewsPage} page
 */
export function newsView(board, { reports }) {
  return html`<h2 class="wall-heading">${t('wall.news')}</h2>
    ${reports.length
      ? html`<ul class="wall-news">${reports.map((report) => entry(board, report))}</ul>`
      : html`<div class="wall-centre"><p class="wall-say voice">${t('wall.news_none')}</p></div>`}`;
}

/**
 * @param {Board} board
 * @param {import('../pages.js').Written} report
 */
function entry(board, { topic, words }) {
  const lang = topic.language || nothing;
  return html`<li class="wall-report">
    <p class="wall-report-head">
      <strong class="wall-topic" dir="auto" lang=${lang}>${topic.title}</strong>
      <span class="wall-convener" dir="auto">${convenerOf(board, topic)}</span>
    </p>
    <p class="wall-report-words" dir="auto" lang=${lang}>${words}</p>
  </li>`;
}
