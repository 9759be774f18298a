/** A kind word to whoever convenes a session, when it comes to its end: time to write it down. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { announce } from '../announce.js';
import { dueAhead, owesReport } from '../board/reports.js';
import { convenes } from '../board/search.js';
import { draft, keep } from '../drafts.js';
import { requestRender } from '../screen.js';
import { go, topicPath } from '../router.js';
import { view } from '../view.js';
import { time } from '../when.js';
import { has, t } from '../words.js';
import { write } from './report.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Topic} Topic
 */

/** From six minutes before a round ends until an hour after it, in ms. */
const [BEFORE, AFTER] = [6 * 60_000, 60 * 60_000];

/** The topic that was said aloud last. */
let told = '';

/** @param {State} state */
export function nudge(state) {
  const topic = Object.values(state.board.topics).find((one) => isDue(one, state));
  if (!topic || !has('report.nudge')) return nothing;
  if (told !== topic.id) announce(`${t('report.nudge')} ${topic.title}`);
  told = topic.id;
  const due = dueAhead(state.board, view.now);
  return html`<aside class="nudge">
    <p>
      <strong>${t('report.nudge')}</strong> <span dir="auto">${topic.title}</span>
      ${due ? html`<span>${t('report.nudge_due', { time: time(due, state.board.event.timezone) })}</span>` : nothing}
    </p>
    <a class="button" href=${topicPath(topic.id)} @click=${(/** @type {MouseEvent} */ event) => writeNow(event, topic.id)}>${t('report.nudge_write')}</a>
    <button class="button-quiet" type="button" @click=${() => putAside(topic)}>${t('report.nudge_later')}</button>
  </aside>`;
}

/**
 * @param {Topic} topic
 * @param {State} state
 */
function isDue(topic, state) {
  const { board, me } = state;
  const round = topic.slot && board.rounds[topic.slot.round];
  if (!round || !convenes(topic, state) || !me.can['report.write'] || !owesReport(topic)) return false;
  const left = Date.parse(round.ends) - view.now.getTime();
  const isThere = view.route.topic === topic.id && Boolean(draft(`writes.${topic.id}`));
  return left <= BEFORE && left > -AFTER && !isThere && !draft(`nudged.${topic.id}`);
}

/**
 * What is opened in another tab is opened for writing as well.
 *
 * @param {MouseEvent} event
 * @param {string} id of the topic
 */
async function writeNow(event, id) {
  keep(`writes.${id}`, 'write');
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  await go(topicPath(id));
  await write(id);
}

/** @param {Topic} topic */
function putAside({ id }) {
  keep(`nudged.${id}`, 'yes');
  requestRender();
}
