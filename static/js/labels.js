/** How records are called on the screen. */
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { momentOf, severalDays } from './board/clock.js';
import { clashes, conveners, roundsOf } from './board/queries.js';
import { roomHas } from './room_features.js';
import { day, sameDay, shortDay, span } from './when.js';
import { t } from './words.js';

/**
 * @typedef {import('./board/records.js').Board} Board
 * @typedef {import('./board/records.js').Topic} Topic
 * @typedef {import('./board/records.js').Slot} Slot
 * @typedef {import('./board/records.js').Round} Round
 */

/**
 * @param {Board} board
 * @param {Round} round
 */
export function roundName(board, round) {
  return round.title || t('day.round', { n: roundsOf(board).indexOf(round) + 1 });
}

/**
 * The time of a round, with its day where the event has several.
 *
 * @param {Board} board
 * @param {Round} round
 */
export function roundTime(board, round) {
  const { timezone } = board.event;
  const dayOf = (/** @type {string} */ iso) => shortDay(iso, timezone);
  const time = span(round, timezone);
  return severalDays(roundsOf(board), dayOf) ? `${dayOf(round.starts)}, ${time}` : time;
}

/**
 * The one day of the event, where that is not today; '' where the rounds name their days.
 *
 * @param {Board} board
 * @param {Date} now
 */
export function dayAhead(board, now) {
  const { timezone } = board.event;
  const rounds = roundsOf(board);
  const [first] = rounds;
  if (!first || severalDays(rounds, (iso) => day(iso, timezone))) return '';
  return sameDay(first.starts, now.toISOString(), timezone) ? '' : day(first.starts, timezone);
}

/**
 * @param {Board} board
 * @param {Slot} slot
 */
export function slotName(board, slot) {
  return parts(board, slot).join(' · ');
}

/**
 * The same for the screen: each part keeps its own direction of writing.
 *
 * @param {Board} board
 * @param {Slot} slot
 */
export function slotLabel(board, slot) {
  return isolated(parts(board, slot));
}

/** Words of different people in one line. @param {string[]} words */
export function isolated(words) {
  return words.map((word, at) => html`${at ? ' · ' : ''}<bdi>${word}</bdi>`);
}

/**
 * @param {Board} board
 * @param {Slot} slot
 */
function parts(board, slot) {
  const round = board.rounds[slot.round];
  const room = board.rooms[slot.room];
  if (!round || !room) return [];
  return [room.name, roundName(board, round), roundTime(board, round)];
}

/**
 * @param {Board} board
 * @param {Topic} topic
 */
export function convenerOf(board, topic) {
  const names = conveners(board, topic).map((one) => board.people[one]?.name ?? '');
  return [...new Set(names)].join(', ');
}

/**
 * That I, or else who, would have to open another session at the same time.
 *
 * @param {import('./board/store.js').State} state
 * @param {Topic} [topic]
 */
export function elsewhere({ board, me }, topic) {
  const all = topic ? clashes(board, topic) : [];
  const both = (/** @type {Topic} */ other) =>
    conveners(board, other).filter((one) => topic && conveners(board, topic).includes(one));
  const mine = all.find((other) => both(other).some((one) => one === me.person));
  const other = mine ?? all[0];
  if (!other) return '';
  const name = board.people[both(other)[0] ?? '']?.name ?? '';
  return t(mine ? 'board.elsewhere_you' : 'board.elsewhere', { name, title: other.title });
}

/** A party may go past midnight; what lies a night ahead is not "next". In milliseconds. */
const A_NIGHT = 6 * 3_600_000;

/**
 * Where the day has got to with a round; tomorrow's first is not called the next.
 *
 * @param {Board} board
 * @param {Round} round
 * @param {Date} now
 * @returns {{moment: import('./board/clock.js').Moment, name: string}}
 */
export function momentName(board, round, now) {
  const moment = momentOf(roundsOf(board), round, now);
  const today = sameDay(round.starts, now.toISOString(), board.event.timezone);
  const far = Date.parse(round.starts) - now.getTime() > A_NIGHT;
  if (moment === 'next' && !today && far) return { moment: 'later', name: '' };
  return { moment, name: moment === 'later' ? '' : t(`board.${moment}`) };
}

/**
 * @param {import('./board/records.js').Room} room
 * @param {boolean} [brief] only what tells rooms apart at a glance
 */
export function roomFacts(room, brief) {
  const { capacity, note, link } = room;
  const more = brief ? [] : [roomHas(room), note];
  const facts = [capacity ? t('board.seats', { n: capacity }) : '', ...more, link && t('board.online')].filter(isWord);
  return facts.length ? html`<span class="room-facts">${isolated(facts)}</span>` : nothing;
}

/**
 * @param {string} word
 */
function isWord(word) {
  return Boolean(word);
}
