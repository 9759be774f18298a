/** The small screen at a room's door, as it is at one moment. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { convenerOf, roundTime, slotLabel } from '../labels.js';
import { roomHas } from '../room_features.js';
import { icon } from '../icons.js';
import { home, page } from '../page.js';
import { time } from '../when.js';
import { t } from '../words.js';
import { toggleFullScreen } from '../wall/awake.js';
import { minutesUntil } from '../wall/clock.js';
import { nextIn, nowIn } from './moment.js';
import { toldAt } from './told.js';
import { wentFrom } from './went.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {{board: Board, room: string, now: number, stale: number|null}} Scene
 *   `stale`: since when nothing was heard, in ms
 */

/** A session that begins later than this, in minutes, is not counted down to. */
const SOON = 90;

/** So many sessions of a room that fell out are listed; the QR leads to all. */
const MOST_WENT = 4;
/** So few have place for every title that anybody writes. */
const FEW = 2;

/** From so many letters on, a title is set smaller. */
const [MIDDLE, LONG] = [32, 60];
/** And what the host says. */
const SAYS_MUCH = 80;

/** @param {Scene} scene */
export function doorScreen({ board, room: id, now, stale }) {
  const room = board.rooms[id];
  const { timezone } = board.event;
  const told = toldAt(board.wall, now);
  return html`<header class="door-head">
      <div class="door-words">
        <h1 dir="auto">${room ? room.name : t('door.gone')}</h1>
        ${room?.note ? html`<p class="door-soft" dir="auto">${room.note}</p>` : nothing}
        ${room && roomHas(room) ? html`<p class="door-soft">${roomHas(room)}</p>` : nothing}
      </div>
      <time class="door-clock">${time(new Date(now).toISOString(), timezone)}</time>
    </header>
    <main class="door-main ${told ? 'door-main-told' : ''}">
      ${told ? band(board, told) : nothing}
      ${room ? [present(board, id, now), ahead(board, id, now)] : nothing}
    </main>
    <footer class="door-foot">
      <a href=${home} dir="auto">${page.shown_code}</a>
      ${stale === null ? nothing : html`<p class="door-stale" role="status">${said(stale, timezone)}</p>`}
      ${
        document.fullscreenEnabled && !document.fullscreenElement
          ? html`<button class="button-quiet" type="button" @click=${toggleFullScreen}>
              ${t('door.full')}
            </button>`
          : nothing
      }
    </footer>`;
}

/**
 * @param {Board} board
 * @param {import('../board/records.js').Announcement} told
 */
function band({ event: { language } }, { text }) {
  return html`<p class="door-told ${text.length > SAYS_MUCH ? 'door-told-long' : ''}" role="status">
    ${icon('bell')} <span dir="auto" lang=${language}>${text}</span>
  </p>`;
}

/**
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 */
function present(board, room, now) {
  const { event } = board;
  if (event.phase === 'closed') return alone('over', event.book_open ? 'book' : 'board');
  const { round, topic } = nowIn(board, room, now) ?? {};
  if (!topic && board.rooms[room]?.closed) return alone('closed');
  const isFree = round && event.rules.place?.includes(event.phase);
  const left = round ? t('door.left', { n: minutesUntil(now, round.ends) }) : nothing;
  return html`<section class="door-now" aria-labelledby="now">
    <div class="door-words">
      <h2 class="door-moment" id="now">${t('door.now')} <span class="door-soft">${left}</span></h2>
      ${
        topic
          ? session(board, topic)
          : html`<p class="door-title voice">${t(isFree ? 'door.free' : 'door.nothing')}</p>`
      }
    </div>
    ${notes(topic)}
  </section>`;
}

/**
 * Nothing takes place here any more.
 *
 * @param {'closed'|'over'} what
 * @param {'board'|'book'} [where]  what the QR code leads to
 */
function alone(what, where) {
  return html`<section class="door-now ${what === 'closed' ? 'door-out' : ''}">
    <div class="door-words"><p class="door-title voice">${t(`door.${what}`)}</p></div>
    ${notes(undefined, where)}
  </section>`;
}

/**
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 */
function ahead(board, room, now) {
  if (board.event.phase === 'closed') return nothing;
  return board.rooms[room]?.closed ? elsewhere(board, room, now) : future(board, room, now);
}

/**
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 */
function elsewhere(board, room, now) {
  const all = wentFrom(board, room, now);
  if (!all.length) return nothing;
  const went = all.slice(0, MOST_WENT);
  const more = all.length - went.length;
  return html`<section class="door-next" aria-labelledby="went">
    <h2 class="door-moment" id="went">${t('door.went')}</h2>
    <ul class="door-went ${all.length > FEW ? 'door-went-many' : 'door-went-few'}">
      ${went.map(({ topic: { title, language }, slot }) => html`<li>
          <strong dir="auto" lang=${language || board.event.language}>${title}</strong>
          <span>${slot ? slotLabel(board, slot) : t('door.went_nowhere')}</span>
        </li>`)}
      ${more ? html`<li>${t('door.went_more', { n: more })}</li>` : nothing}
    </ul>
  </section>`;
}

/**
 * @param {Board} board
 * @param {string} room
 * @param {number} now
 */
function future(board, room, now) {
  const next = nextIn(board, room, now);
  if (!next) return html`<section class="door-next"><p class="door-last">${t('door.last')}</p></section>`;
  const n = minutesUntil(now, next.round.starts);
  const when = n > SOON ? roundTime(board, next.round) : t('door.until', { n });
  return html`<section class="door-next" aria-labelledby="next">
    <h2 class="door-moment" id="next">${t('door.next')} <span class="door-soft">${when}</span></h2>
    ${session(board, next.topic)}
  </section>`;
}

/**
 * @param {Board} board
 * @param {Topic} topic
 */
function session(board, topic) {
  const { length } = topic.title;
  const size = length > LONG ? 'door-title-long' : length > MIDDLE ? 'door-title-middle' : '';
  return html`<p class="door-title ${size}" dir="auto" lang=${topic.language || board.event.language}>
      ${topic.title}
    </p>
    <p class="door-convener" dir="auto">${convenerOf(board, topic)}</p>`;
}

/**
 * To the session's notes; where there is none, to the event.
 *
 * @param {Topic} [topic]
 * @param {'board'|'book'} [where]  what is there
 */
function notes(topic, where = 'board') {
  const path = topic ? `${home}/topics/${encodeURIComponent(topic.id)}` : home;
  return html`<a class="door-way" href=${path}>
    <img class="door-qr" src="${path}/qr.svg" alt=${t('door.qr')} />
    <span>${t(`door.${topic ? 'notes' : where}`)}</span>
  </a>`;
}

/**
 * @param {number} since
 * @param {string} zone
 */
function said(since, zone) {
  return t('door.stale', { time: time(new Date(since).toISOString(), zone) });
}
