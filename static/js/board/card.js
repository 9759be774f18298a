/** A topic as a card: what it is, who opens it, how many would come, and what I can do. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { choosePlaceFor } from '../deeds/placing.js';
import { toggleInterest } from '../deeds/interest.js';
import { icon } from '../icons.js';
import { convenerOf, slotLabel } from '../labels.js';
import { mayWith } from '../rights.js';
import { topicPath } from '../router.js';
import { topicOf } from '../outbox/wishes.js';
import { tongueName } from '../tongues.js';
import { underWay } from '../underway.js';
import { view } from '../view.js';
import { language, number, t } from '../words.js';
import { dragged, drop } from './drag.js';
import { gist } from './gist.js';
import { clashes } from './queries.js';
import { convenes } from './search.js';

/**
 * @typedef {import('./records.js').Topic} Topic
 * @typedef {import('./store.js').State} State
 */

/**
 * @param {Topic} topic
 * @param {State} state
 * @param {{where?: boolean, words?: boolean, deep?: boolean}} [more] show the slot; the first words of
 *   the body; whether its heading lies below a round's
 */
export function card(topic, state, { where = false, words = false, deep = false } = {}) {
  const { board, me } = state;
  const mine = convenes(topic, state);
  const movable = mayWith(state, 'topic.place', topic) && !topic.withdrawn;
  const look = [topic.slot ? 'card-session' : 'card-note', mine ? 'card-mine' : ''].join(' ');
  return html`<article
    class="card ${look}" data-topic=${topic.id} draggable=${movable ? 'true' : 'false'}
    aria-labelledby="t-${topic.id}" @dragstart=${dragged} @dragend=${drop}
  >
    ${deep ? html`<h4 class="card-title" id="t-${topic.id}">${title(topic)}</h4>` : html`<h3 class="card-title" id="t-${topic.id}">${title(topic)}</h3>`}
    ${words && topic.body ? html`<p class="card-words" dir="auto" lang=${topic.language || nothing}>${gist(topic.body)}</p>` : nothing}
    ${where ? html`<p class="card-where">${topic.slot ? slotLabel(board, topic.slot) : t('board.no_slot')}</p>` : nothing}
    ${marks(topic, state, mine)}
    <div class="card-foot">
      <p class="card-who"><span dir="auto">${convenerOf(board, topic)}</span></p>
      ${topic.notes ? html`<span class="card-notes">${icon('note')} ${number(topic.notes)}<span class="unseen"> ${t('board.notes', { n: topic.notes })}</span></span>` : nothing}
      ${underWay(state, (wish) => topicOf(wish) === topic.id)}
      ${interest(topic, me)} ${movable && mine ? placeButton(topic) : nothing}
    </div>
  </article>`;
}

/** @param {Topic} topic */
function title(topic) {
  return html`<a
    href=${topicPath(topic.id)} data-screen draggable="false"
    lang=${topic.language || nothing} dir="auto"
  >${topic.title}</a>`;
}

/**
 * @param {Topic} topic
 * @param {State} state
 * @param {boolean} mine
 */
function marks(topic, { board }, mine) {
  const elsewhere = clashes(board, topic);
  const foreign = topic.language && topic.language !== language;
  const tags = topic.slot ? [] : topic.tags;
  if (!mine && !elsewhere.length && !foreign && !tags.length) return nothing;
  return html`<p class="card-marks">
    ${mine ? html`<span class="mark mark-mine">${t('board.yours')}</span>` : nothing}
    ${elsewhere.length
      ? html`<span class="mark mark-warning">${icon('warning')} ${t('board.clash')}</span>`
      : nothing}
    ${foreign ? html`<span class="mark" lang=${topic.language}>${tongueName(topic.language)}</span>` : nothing}
    ${tags.map((tag) => html`<span class="mark" dir="auto">${tag}</span>`)}
  </p>`;
}

/**
 * @param {Topic} topic
 * @param {import('./records.js').Me} me
 * @param {string} [label] to see beside the heart
 */
export function interest(topic, me, label = '') {
  const marked = me.marked.includes(topic.id);
  if (!me.can['interest.mark'] || topic.withdrawn) {
    return html`<span class="card-notes">${icon('heart')} ${number(topic.interest)}<span class="unseen"> ${t('board.interested_n', { n: topic.interest })}</span></span>`;
  }
  return html`<button
    class="interest" type="button" aria-pressed=${marked ? 'true' : 'false'}
    aria-label="${number(topic.interest)} ${t('board.interest_in', { title: topic.title })}"
    @click=${() => toggleInterest(topic.id)}
  >
    ${icon('heart')} ${number(topic.interest)} ${label}
  </button>`;
}

/** Only my own: hosts move others' topics from the topic's page. @param {Topic} topic */
function placeButton(topic) {
  const word = topic.slot ? 'board.move' : 'board.choose_slot';
  const placing = view.placing === topic.id;
  return html`<button
    class="card-place ${topic.slot ? 'button-quiet' : 'button'}" type="button"
    aria-pressed=${placing ? 'true' : nothing} aria-label="${t(word)}: ${topic.title}"
    @click=${() => choosePlaceFor(topic.id)}
  >
    ${t(word)}
  </button>`;
}
