/** Sessions at the same time that draw the same people, and the free slots at another time. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { isToCome } from '../board/clock.js';
import { nearestFree } from '../board/free_slots.js';
import { clashes, overlap } from '../board/queries.js';
import { place } from '../deeds/placing.js';
import { icon } from '../icons.js';
import { slotName } from '../labels.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { clashesCounted } from './clashes.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {{one: Topic, other: Topic, people: number}} Pair
 */

/** More would hide what the topic is about; the strongest come first. */
const FEW = 3;

/**
 * Of one session, on its page.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
export function samePeople(board, topic) {
  const others = sharing(board, topic);
  if (!others.length) return nothing;
  const free = another(board, topic);
  return html`${others.slice(0, FEW).map(({ other, people }) => warning(people, other))}
  ${free
    ? html`<button class="button-quiet" type="button" @click=${() => place(topic.id, free)}>
        ${t('session.shared_move', { slot: slotName(board, free) })}
      </button>`
    : nothing}`;
}

/**
 * @param {number} n
 * @param {Topic} other
 */
function warning(n, { title }) {
  return html`<p class="facts-clash">${icon('warning')} <span dir="auto">${t('session.shared', { n, title })}</span></p>`;
}

/** All of them, for hosts. @param {Board} board */
export function allSamePeople(board) {
  const found = pairs(board);
  if (!found.length) return nothing;
  return html`<h3>${t('session.shared_all')}</h3>
    <ul class="entries">
      ${found.map((pair) => row(board, pair))}
    </ul>`;
}

/**
 * @param {Board} board
 * @param {Pair} pair
 */
function row(board, { one, other, people }) {
  const { topic, free } = whichMoves(board, one, other);
  const slot = free ? slotName(board, free) : '';
  const { title } = topic;
  return html`<li class="entry">
    <span class="entry-words">
      ${[one, other].map(titled)}
      <span class="hint">${t('session.shared_both', { n: people })}</span>
      <span class="hint" dir="auto">${t(free ? 'session.shared_free' : 'session.shared_none', { title, slot })}</span>
    </span>
    ${free
      ? html`<button
          class="button-quiet"
          type="button"
          aria-label=${t('session.outgrown_what', { title, slot })}
          @click=${() => place(topic.id, free)}
        >
          ${t('board.move')}
        </button>`
      : nothing}
  </li>`;
}

/** @param {Topic} topic */
function titled({ title, language }) {
  return html`<span class="entry-title" dir="auto" lang=${language || nothing}>${title}</span>`;
}

/**
 * The one that fewer people marked, if there is a slot for it.
 *
 * @param {Board} board
 * @param {Topic} one
 * @param {Topic} other
 */
function whichMoves(board, one, other) {
  const [smaller, larger] = one.interest <= other.interest ? [one, other] : [other, one];
  const free = another(board, smaller);
  return free ? { topic: smaller, free } : { topic: larger, free: another(board, larger) };
}

/**
 * Those that are still at the same time and have not begun, whatever has moved since they were counted.
 *
 * @param {Board} board
 * @returns {Pair[]}
 */
function pairs(board) {
  return clashesCounted().flatMap(({ one: a, other: b, people }) => {
    const [one, other] = [board.topics[a], board.topics[b]];
    return one && other && isClash(roundOf(board, one), roundOf(board, other)) ? [{ one, other, people }] : [];
  });
}

/**
 * @param {import('../board/records.js').Round|undefined} a
 * @param {import('../board/records.js').Round|undefined} b
 */
function isClash(a, b) {
  return a && b && isToCome(a, view.now) && isToCome(b, view.now) && overlap(a, b);
}

/**
 * The sessions with which one shares many of its people.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
function sharing(board, { id }) {
  return pairs(board).flatMap(({ one, other, people }) => {
    if (one.id === id) return [{ other, people }];
    return other.id === id ? [{ other: one, people }] : [];
  });
}

/**
 * The nearest free slot in a round that has not begun, has none of those that draw the same people,
 * and in which the convener is not elsewhere; a room with enough seats first.
 *
 * @param {Board} board
 * @param {Topic} topic
 */
function another(board, topic) {
  if (!topic.slot) return undefined;
  const theirs = sharing(board, topic).map(({ other }) => roundOf(board, other));
  const small = (/** @type {Slot} */ { room }) => topic.interest > (board.rooms[room]?.capacity ?? Infinity);
  return nearestFree(board, topic.slot, Infinity, small).find((slot) => {
    const round = board.rounds[slot.round];
    if (!round || !isToCome(round, view.now)) return false;
    return !theirs.some((one) => one && overlap(one, round)) && !clashes(board, { ...topic, slot }).length;
  });
}

/**
 * @param {Board} board
 * @param {Topic} topic
 */
function roundOf(board, { slot }) {
  return slot ? board.rounds[slot.round] : undefined;
}
