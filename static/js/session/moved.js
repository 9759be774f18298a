/**
 * A session that I marked or convene has moved: said on my phone until I put it aside. Where each
 * was when I last knew is kept here, so a phone that slept, or was closed, is told as well.
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { isAhead } from '../board/clock.js';
import { keyOf, takenIn } from '../board/queries.js';
import { convenes } from '../board/search.js';
import { store } from '../board/store.js';
import { slotOf } from '../board/taking_place.js';
import { draft, keep } from '../drafts.js';
import { roundTime } from '../labels.js';
import { requestRender } from '../screen.js';
import { view } from '../view.js';
import { has, t } from '../words.js';
import { tell } from './telling.js';

/** @typedef {import('../board/records.js').Topic} Topic */

const KEPT = 'moved.known';

/** Where each session was when I last knew, '' for nowhere. @type {Record<string, string>} */
let known = read();

store.subscribe((_state, { changes }) => {
  const { board, me } = store;
  for (const { by, data } of changes) {
    const topic = board.topics[data?.id];
    // What I did myself, I know; and what was combined goes along.
    if (topic && by !== null && by === me.person) [topic, ...takenIn(board, topic)].filter(isKnown).forEach(know);
  }
});

export function moved() {
  if (!store.ready || !has('session.moved')) return nothing;
  const found = mine().filter(isNews);
  const lines = found.filter(speaksForItself).map(line);
  const { age } = tell('moved', lines.join(' '));
  if (!found.length) return nothing;
  const card = html`<aside class="nudge" aria-label=${t('session.moved_what')}>
    ${lines.map((one) => html`<p>${one}</p>`)}
    <button class="button-quiet" type="button" @click=${() => putAside(found)}>${t('session.moved_seen')}</button>
  </aside>`;
  return Object.assign(card, { age });
}

/**
 * The topics that I marked or convene, also together with others; where those are that had no slot before is
 * known from now on.
 */
function mine() {
  const { board, me } = store;
  const topics = Object.values(board.topics).filter((one) => me.marked.includes(one.id) || convenes(one, store));
  const ids = new Set(topics.map(({ id }) => id));
  const before = JSON.stringify(known);
  known = Object.fromEntries(Object.entries(known).filter(([id]) => ids.has(id)));
  for (const topic of topics) known[topic.id] ||= whereOf(topic);
  if (JSON.stringify(known) !== before) write();
  return topics;
}

/**
 * A first slot is no move, and what is over is no news.
 *
 * @param {Topic} topic
 */
function isNews(topic) {
  const before = known[topic.id];
  if (!before || before === whereOf(topic) || topic.withdrawn) return false;
  const round = store.board.rounds[slotOf(store.board, topic)?.round ?? before.split(' ')[0] ?? ''];
  return !round || isAhead(round, view.now);
}

/**
 * A session moves once, whatever was combined into it, and is called as the board calls it.
 *
 * @param {Topic} topic
 * @param {number} _at
 * @param {Topic[]} found
 */
function speaksForItself({ into }, _at, found) {
  return !found.some(({ id }) => id === into);
}

/** @param {Topic} topic */
function line(topic) {
  const { board } = store;
  const { title } = topic;
  const slot = slotOf(store.board, topic);
  const round = slot && board.rounds[slot.round];
  const room = slot && board.rooms[slot.room];
  if (!round || !room) return t('session.moved_nowhere', { title });
  return t('session.moved', { title, room: room.name, time: roundTime(board, round) });
}

/** @param {Topic[]} topics */
function putAside(topics) {
  topics.forEach(know);
  requestRender();
}

/** @param {Topic} topic */
function isKnown({ id }) {
  return id in known;
}

/** @param {Topic} topic */
function know(topic) {
  known[topic.id] = whereOf(topic);
  write();
}

/** @param {Topic} topic */
function whereOf(topic) {
  const slot = slotOf(store.board, topic);
  return slot ? keyOf(slot) : '';
}

function write() {
  keep(KEPT, JSON.stringify(known));
}

/** @returns {Record<string, string>} */
function read() {
  try {
    return JSON.parse(draft(KEPT) || '{}');
  } catch {
    return {};
  }
}
