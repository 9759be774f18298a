/** What the day and the rooms will look like, while they are being typed. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { language, t } from '../words.js';
import { layOutDay, showClock } from './day.js';

/**
 * @typedef {import('./day.js').Part} Part
 * @typedef {import('./rooms.js').RoomWish} RoomWish
 * @typedef {{first: number, minutes: number, rounds: number}} DayWish
 */

/** @param {DayWish} wish */
export function dayPreview(wish) {
  if (!(wish.first >= 0 && wish.minutes >= 5 && wish.rounds >= 1)) {
    return html`<p class="hint">${t('create.day_unready')}</p>`;
  }
  const parts = layOutDay({ ...wish, rounds: Math.min(wish.rounds, 24) });
  if (!parts) return html`<p class="create-warning" role="status">${t('create.day_too_long')}</p>`;
  let n = 0;
  return html`<ol class="day" aria-label=${t('create.day_title')}>
    ${parts.map((part) => dayPart(part, part.kind === 'round' ? (n += 1) : 0))}
  </ol>`;
}

/**
 * @param {Part} part
 * @param {number} n
 */
function dayPart(part, n) {
  const minutes = t('create.day_minutes', { n: part.to - part.from });
  if (part.kind !== 'round') {
    return html`<li class="day-gap day-${part.kind}">
      <span>${t(`create.day_${part.kind}`)}</span> <span class="day-minutes">${minutes}</span>
    </li>`;
  }
  return html`<li class="day-round">
    <strong>${t('create.day_round', { n })}</strong>
    <span>${showClock(part.from, language)}&thinsp;–&thinsp;${showClock(part.to, language)}</span>
  </li>`;
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
  const details = [seats, room.note].filter(Boolean);
  return html`<li class="room-chip">
    <bdi><strong>${room.name}</strong></bdi>
    ${details.map((part, at) => html`<span>${at ? ' · ' : ''}<bdi>${part}</bdi></span>`)}
  </li>`;
}
