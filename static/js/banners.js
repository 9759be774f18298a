/** What stands above every screen: the network's state, what the host says, and what comes later. */
import { html, nothing } from '../vendor/lit-html/lit-html.js';
// The host's console and the topic's page need it both, and what two parts share lies in this one.
import './board/queue.js';
import { lostBanner } from './header.js';
import { icon } from './icons.js';
import { t } from './words.js';

/**
 * @typedef {import('./board/store.js').State} State
 * @typedef {import('./board/records.js').Announcement} Announcement
 */

/** What parts of the app that come later have to say. @type {((state: State) => unknown)[]} */
const later = [];

/** @param {(state: State) => unknown} one */
export function sayLater(one) {
  later.push(one);
}

/** @param {State} state */
export function banners(state) {
  return html`${lostBanner(state)} ${said(state)} ${later.map((say) => say(state))}`;
}

/** @param {State} state */
function said({ board, me }) {
  const forMe = board.wall.announcements.filter((one) => isForMe(one, board, me));
  if (!forMe.length && !me.muted) return html`<div class="said-place"></div>`;
  return html`<section class="said-place" aria-label=${t('board.said')}>
    ${me.muted ? html`<p class="said">${t('board.muted')}</p>` : nothing}
    ${forMe.map(({ text }) => html`<p class="said">${icon('bell')}
      <span dir="auto" lang=${board.event.language}>${text}</span></p>`)}
  </section>`;
}

/**
 * @param {Announcement} said
 * @param {import('./board/records.js').Board} board
 * @param {import('./board/records.js').Me} me
 */
function isForMe({ topic }, { topics }, me) {
  if (!topic || me.marked.includes(topic)) return true;
  return me.person !== null && topics[topic]?.convener === me.person;
}
