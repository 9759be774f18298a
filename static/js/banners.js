/** What stands above every screen: the network's state, what the host says, and what comes later. */
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { convenes } from './board/search.js';
import { lostBanner } from './header.js';
import { icon } from './icons.js';
import { t } from './words.js';

/**
 * @typedef {import('./board/store.js').State} State
 * @typedef {import('./board/records.js').Announcement} Announcement
 */

/** What parts of the app that come later have to say. @type {((state: State) => unknown)[]} */
const later = [];

/** And what of it stays in sight of whoever scrolls. @type {typeof later} */
const urgent = [];

/**
 * @param {(state: State) => unknown} one
 * @param {boolean} [now] whether it is urgent
 */
export function sayLater(one, now) {
  (now ? urgent : later).push(one);
}

/** So long what the host says stays in sight of whoever scrolls, in ms. */
const NEWS = 120_000;

/** When each announcement came to this phone. @type {Record<string, number>} */
const came = {};

/** @param {State} state */
export function banners(state) {
  return html`<div class="told">${lostBanner(state)} ${said(state, true)} ${urgent.map((say) => say(state))}</div>
    ${said(state, false)} ${later.map((say) => say(state))}`;
}

/**
 * @param {State} state
 * @param {boolean} isNew  the newest alone: the screen stays theirs who read
 */
function said(state, isNew) {
  const { board, me } = state;
  const all = board.wall.announcements.filter((one) => isForMe(one, state));
  const newest = all.filter(isNews).pop();
  const forMe = all.filter((one) => (one === newest) === isNew);
  const muted = me.muted && !isNew;
  if (!forMe.length && !muted) return nothing;
  return html`<section class="said-place" aria-label=${t('board.said')}>
    ${muted ? html`<p class="said">${t('board.muted')}</p>` : nothing}
    ${forMe.map(({ text }) => html`<p class="said">${icon('bell')}
      <span dir="auto" lang=${board.event.language}>${text}</span></p>`)}
  </section>`;
}

/** @param {Announcement} said */
function isNews({ id }) {
  const since = (came[id] ??= Date.now());
  return Date.now() - since < NEWS;
}

/**
 * A session's people are who marked it, and who convenes it, or what was combined into it.
 *
 * @param {Announcement} said
 * @param {State} state
 */
function isForMe({ topic: id }, state) {
  const topic = state.board.topics[id];
  return !id || state.me.marked.includes(id) || Boolean(topic && convenes(topic, state));
}
