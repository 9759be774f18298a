/** News: reports as they are written, the newest first; and which of mine are still to come. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { begunSessions, dueAhead, owesReport } from '../board/reports.js';
import { convenes } from '../board/search.js';
import { store } from '../board/store.js';
import { draft, keep } from '../drafts.js';
import { convenerOf } from '../labels.js';
import { topicPath } from '../router.js';
import { requestRender } from '../screen.js';
import { view } from '../view.js';
import { moment } from '../when.js';
import { number, t } from '../words.js';
import { NewestReports } from './newest.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Topic} Topic
 */

/** With their first words; the others by their titles alone. */
const MOST = 5;

/** A hall of phones must not ask each time that somebody writes: in ms, and not all at once. */
const CALM = 30_000 + Math.random() * 20_000;

const newest = new NewestReports({ most: MOST, calm: CALM, changed: requestRender });
store.subscribe((_, { changes }) => newest.take(changes));

let all = false;

/** @param {State} state */
export function newsList(state) {
  const { board } = state;
  const written = newest.list(board);
  const mine = begunSessions(board, view.now).filter((topic) => convenes(topic, state) && owesReport(topic));
  const open = isOpen(state);
  if (open) newest.fetch(board);
  return html`<details class="news" ?open=${open} @toggle=${toggled}>
    <summary><h2>${t('report.news')}</h2> <span class="count">${written.length ? number(written.length) : nothing}</span></summary>
    ${mine.length ? owed(mine, state) : nothing}
    <ul class="news-list">
      ${written.slice(0, all ? written.length : MOST).map((one) => entry(one, state))}
    </ul>
    ${written.length > MOST && !all
      ? html`<button class="button-quiet" type="button" @click=${showAll}>${t('board.show_all', { n: written.length })}</button>`
      : nothing}
  </details>`;
}

/** While everybody reads it is open by itself. @param {State} state */
function isOpen({ board }) {
  return draft('news') ? draft('news') === 'open' : view.wide || board.event.phase === 'convergence';
}

/** @param {Event} event */
function toggled({ currentTarget }) {
  const now = /** @type {HTMLDetailsElement} */ (currentTarget).open;
  if (now === isOpen(store.state)) return;
  keep('news', now ? 'open' : 'folded');
  requestRender();
}

function showAll() {
  all = true;
  requestRender();
}

/**
 * @param {Topic[]} topics
 * @param {State} state
 */
function owed(topics, { board }) {
  const until = dueAhead(board, view.now);
  return html`<p class="news-owed">
    ${t('report.yours_to_come')}
    ${topics.map((topic) => html`<a href=${topicPath(topic.id)} data-screen dir="auto" lang=${topic.language || nothing}>${topic.title}</a> `)}
    ${until ? t('report.due', { time: moment(until, board.event.timezone) }) : nothing}
  </p>`;
}

/**
 * @param {import('./newest.js').Written} written
 * @param {State} state
 */
function entry({ topic, at, words }, { board }) {
  return html`<li class="news-entry" data-news=${topic.id}>
    <h3><a href=${topicPath(topic.id)} data-screen dir="auto" lang=${topic.language || nothing}>${topic.title}</a></h3>
    ${words ? html`<p class="news-words" dir="auto" lang=${topic.language || nothing}>${words}</p>` : nothing}
    <p class="soft"><bdi>${convenerOf(board, topic)}</bdi> · ${t('report.words_n', { n: topic.words })}${at ? html` · ${moment(at, board.event.timezone)}` : nothing}</p>
  </li>`;
}
