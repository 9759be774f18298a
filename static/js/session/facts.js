/** The head of a topic's page: title, convener, when and where, and what I can do with it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { interest } from '../board/card.js';
import { comesLater } from '../board/comes_later.js';
import { convenes } from '../board/search.js';
import { choosePlaceFor } from '../deeds/placing.js';
import { bringBack, hide, letGo, withdraw } from '../deeds/taking_back.js';
import { icon } from '../icons.js';
import { convenerOf, elsewhere } from '../labels.js';
import { hosts, mayWith } from '../rights.js';
import { deedOf, topicOf } from '../outbox/wishes.js';
import { openEdit } from '../sheets/edit.js';
import { tongueName } from '../tongues.js';
import { underWay } from '../underway.js';
import { language as ours, t } from '../words.js';
import { mineToCombine } from './combined.js';
import { mightClash } from './crowds.js';
import { where } from './where.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Topic} Topic
 */

const outgrown = comesLater(() => import('./outgrown.js'));
const shared = comesLater(() => import('./same_people.js'));

/**
 * @param {Topic} topic
 * @param {State} state
 */
export function facts(topic, state) {
  const { board, me } = state;
  const mine = convenes(topic, state);
  return html`<header class="facts ${mine ? 'facts-mine' : ''}">
    <h1 tabindex="-1" lang=${topic.language || nothing} dir="auto">${topic.title}</h1>
    <p class="facts-who">
      <span dir="auto">${t('session.by', { name: convenerOf(board, topic) })}</span>
      ${mine ? html`<span class="mark mark-mine">${t('board.yours')}</span>` : nothing}
      ${underWay(state, (wish) => topicOf(wish) === topic.id && deedOf(wish) !== 'note')}
    </p>
    ${where(topic, state)} ${tags(topic)} ${clash(elsewhere(state, topic))} ${tooSmall(topic, state)} ${manyElsewhere(topic, state)}
    <div class="actions facts-actions">
      ${topic.into ? nothing : interest(topic, me, t('board.interested'))} ${placing(topic, state)} ${others(topic, state)}
    </div>
  </header>`;
}

/** @param {Topic} topic */
function tags({ tags: list, language }) {
  const foreign = language && language !== ours;
  if (!list.length && !foreign) return nothing;
  return html`<p class="card-marks">
    ${foreign ? html`<span class="mark" lang=${language}>${tongueName(language)}</span>` : nothing}
    ${list.map((tag) => html`<span class="mark" dir="auto">${tag}</span>`)}
  </p>`;
}

/** @param {string} said */
function clash(said) {
  return said ? html`<p class="facts-clash">${icon('warning')} <span dir="auto">${said}</span></p>` : nothing;
}

/**
 * For whoever may move it.
 *
 * @param {Topic} topic
 * @param {State} state
 */
function tooSmall(topic, state) {
  const { board } = state;
  const seats = topic.slot && board.rooms[topic.slot.room]?.capacity;
  if (!seats || topic.interest <= seats || !mayWith(state, 'topic.place', topic)) return nothing;
  return outgrown()?.roomTooSmall(board, topic) ?? nothing;
}

/**
 * Likewise.
 *
 * @param {Topic} topic
 * @param {State} state
 */
function manyElsewhere(topic, state) {
  const { board } = state;
  if (!mayWith(state, 'topic.place', topic) || !mightClash(board, topic)) return nothing;
  return shared()?.samePeople(board, topic) ?? nothing;
}

/**
 * @param {Topic} topic
 * @param {State} state
 */
function placing(topic, state) {
  if (topic.withdrawn || topic.into || !mayWith(state, 'topic.place', topic)) return nothing;
  return html`<button class=${topic.slot ? 'button-quiet' : 'button'} type="button" @click=${() => choosePlaceFor(topic.id)}>
      ${t(topic.slot ? 'board.move' : 'board.choose_slot')}
    </button>
    ${topic.slot ? button('board.let_go', () => letGo(topic.id)) : nothing}`;
}

/**
 * One that was combined is parted first, before it is withdrawn or anything more is done with it.
 *
 * @param {Topic} topic
 * @param {State} state
 */
function others(topic, state) {
  const { me } = state;
  return html`
    ${mayWith(state, 'topic.edit', topic) && !topic.withdrawn ? button('session.edit', () => openEdit(topic)) : nothing}
    ${mayWith(state, 'topic.withdraw', topic) && !topic.into
      ? topic.withdrawn
        ? button('session.bring_back', () => bringBack(topic.id))
        : button('session.withdraw', () => withdraw(topic.id))
      : nothing}
    ${hosts(me) ? button('session.hide', () => hide(topic.id)) : nothing}
    ${combining(topic, mineToCombine(topic, state))}
    ${mayMore(topic, state) ? button('session.more', () => more(topic.id)) : nothing}
  `;
}

/**
 * @param {Topic} topic
 * @param {State} state
 */
function mayMore(topic, state) {
  if (topic.withdrawn || topic.into) return false;
  return mayWith(state, 'topic.edit', topic) || (topic.slot !== null && mayWith(state, 'topic.place', topic));
}

/** Wanted once a day if at all, so that nobody waits for it who only reads. @param {string} id */
async function more(id) {
  (await import('./more.js')).openMore(id);
}

/**
 * Whoever reads what somebody else proposes sees that it belongs together with their own.
 *
 * @param {Topic} topic
 * @param {Topic[]} mine
 */
function combining(topic, mine) {
  if (!mine.length) return nothing;
  return button('session.combine_mine', async () => (await import('./more.js')).combineMine(topic, mine));
}

/**
 * @param {string} word
 * @param {() => void} deed
 */
function button(word, deed) {
  return html`<button class="button-quiet" type="button" @click=${deed}>${t(word)}</button>`;
}
