/** What the day and the rooms will look like, while they are being typed. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { language, t } from '../words.js';
import { framed, layOutDay, showClock } from './day.js';

/**
 * @typedef {import('./day.js').Part} Part
 * @typedef {import('./rooms.js').RoomWish} RoomWish
 * @typedef {import('./day.js').Frame} Frame
 * @typedef {{first: number, minutes: number, rounds: number, gap: number, days: number, date: string}} DayWish
 */

/**
 * @param {DayWish} wish
 * @param {Frame} [frame]  what a usual day has around its rounds
 */
export function dayPreview(wish, frame) {
  const { first, minutes, rounds, gap, days } = wish;
  if (!(first >= 0 && minutes >= 5 && rounds >= 1 && gap >= 0 && days >= 1)) {
    return html`<p class="hint">${t('create.day_unready')}</p>`;
  }
  const parts = layOutDay({ ...wish, rounds: Math.min(rounds, 24) });
  if (!parts) return html`<p class="create-warning" role="status">${t('create.day_too_long')}</p>`;
  const shown = Math.min(days, 5);
  return Array.from({ length: shown }, (_, at) => {
    const whole = framed(parts, frame, { isFirst: at === 0, isLast: at === shown - 1 });
    const name = shown > 1 ? dayName(wish.date, at) : t('create.day_title');
    return html`${shown > 1 ? html`<p class="day-name" aria-hidden="true">${name}</p>` : nothing}
      <ol class="day" aria-label=${name}>${dayParts(whole, at * rounds)}</ol>`;
  });
}

/**
 * @param {string} date  as 'YYYY-MM-DD'
 * @param {number} at  how many days later
 */
function dayName(date, at) {
  const day = new Date(Date.parse(date) + at * 86_400_000);
  if (Number.isNaN(day.getTime())) return t('create.day_title');
  return day.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
}

/**
 * @param {Part[]} parts
 * @param {number} before  how many rounds the days before have
 */
function dayParts(parts, before) {
  let n = before;
  return parts.map((part) => dayPart(part, part.kind === 'round' ? (n += 1) : 0));
}

/**
 * @param {Part} part
 * @param {number} n
 */
function dayPart(part, n) {
  const minutes = t('create.day_minutes', { n: part.to - part.from });
  if (part.kind !== 'round' && part.kind !== 'break' && part.kind !== 'lunch') {
    return html`<li class="day-frame">
      <span>${t(`create.day_${part.kind}`)}</span> ${times(part)}
    </li>`;
  }
  if (part.kind !== 'round') {
    return html`<li class="day-gap day-${part.kind}">
      <span>${t(`create.day_${part.kind}`)}</span> <span class="day-minutes">${minutes}</span>
    </li>`;
  }
  return html`<li class="day-round">
    <strong>${t('create.day_round', { n })}</strong>
    ${times(part)}
  </li>`;
}

/** @param {Part} part */
function times({ from, to }) {
  return html`<span>${showClock(from, language)}&thinsp;–&thinsp;${showClock(to, language)}</span>`;
}

/**
 * @param {RoomWish[]} rooms
 * @param {number} rounds
 */
export function roomsPreview(rooms, rounds) {
  if (!rooms.length) return null;
  const slots = rooms.length * rounds;
  return html`<p class="hint" role="status">
      ${t('create.rooms_count', { n: rooms.length })}.
      ${rounds >= 1 ? t('create.slots_count', { n: slots }) : null}
    </p>
    <ul class="room-chips">
      ${rooms.map(roomChip)}
    </ul>`;
}

/** @param {RoomWish} room */
function roomChip(room) {
  const seats = room.capacity && t('create.room_seats', { n: room.capacity });
  const has = (room.features ?? []).map((one) => t(`day.${one}`));
  const details = [seats, ...has, room.note, room.link && t('create.room_online')].filter(Boolean);
  return html`<li class="room-chip">
    <bdi><strong>${room.name}</strong></bdi>
    ${details.map((part, at) => html`<span>${at ? ' · ' : ''}<bdi>${part}</bdi></span>`)}
  </li>`;
}
