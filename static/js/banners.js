/** What stands above every screen: the network's state, what the host says, and what comes later. */
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { convenes } from './board/search.js';
import { lostBanner } from './header.js';
import { icon } from './icons.js';
import { requestRender } from './screen.js';
import { view } from './view.js';
import { t } from './words.js';

/**
 * @typedef {import('./board/store.js').State} State
 * @typedef {import('./board/records.js').Announcement} Announcement
 */

/** What parts of the app that come later have to say; nothing, one word or several. @type {((state: State) => unknown)[]} */
const later = [];

/** And what of it goes before all others. @type {typeof later} */
const urgent = [];

/** And what is said after the closing, too. @type {typeof later} */
const lasting = [];

/**
 * What concerns one's own sessions stands among what the host says by its `age` in ms, the newest first.
 *
 * @param {(state: State) => unknown} one
 * @param {'urgent'|'lasting'} [how]
 */
export function sayLater(one, how) {
  (how === 'urgent' ? urgent : how ? lasting : later).push(one);
}

/** So long what the host says is new, in ms, also after a reload; and so long it stays after the closing. */
const NEWS = 120_000;
const CLOSED = 600_000;

/** From so many letters on it may have to be scrolled, which keys can do where the focus is. */
const LONG = 100;

/** Whether the top of the page is out of sight. */
let isDown = false;

addEventListener('scroll', look, { passive: true });

function look() {
  if (isDown === scrollY > 60) return;
  isDown = !isDown;
  requestRender();
}

/**
 * The first stays in sight of whoever scrolls; that there is more, in one line. At the top what is urgent and
 * one more are shown, and the rest, from two on, is one line that opens.
 *
 * @param {State} state
 */
export function banners(state) {
  const all = forMe(state).reverse().map((one, at) => said(one, state, at));
  const now = heard(urgent, state);
  const news = [...heard(later, state), ...all.filter(isNews)].sort((a, b) => a.age - b.age);
  const [first, ...others] = [...now, ...news, ...heard(lasting, state)];
  const rest = [...others, ...all.filter((one) => !isNews(one))];
  const most = first ? now.length : 1;
  const shown = rest.length > most + 1 ? most : rest.length;
  return html`<div class="told">
      ${lostBanner(state)} ${first ? html`<div class="told-first">${first}</div>` : nothing}
      ${isDown && others.length
        ? html`<button class="told-more" type="button" @click=${showAll}>${t('board.told_more', { n: others.length })}</button>`
        : nothing}
    </div>
    ${rest.slice(0, shown)}
    ${shown < rest.length
      ? html`<details class="told-rest"><summary>${t('board.told_rest', { n: rest.length - shown })}</summary>${rest.slice(shown)}</details>`
      : nothing}
    ${state.me.muted ? place(all.length, html`<p class="said">${t('board.muted')}</p>`) : nothing}`;
}

function showAll() {
  document.querySelector('.told-rest')?.setAttribute('open', '');
  scrollTo(0, 0);
}

/**
 * Nothing of the day is waited for after its end, but what lasts.
 *
 * @param {typeof later} parts
 * @param {State} state
 */
function heard(parts, state) {
  const isOver = state.board.event.phase === 'closed' && parts !== lasting;
  const words = isOver ? [] : parts.flatMap((say) => /** @type {any} */ (say(state)));
  return words.filter((one) => one !== nothing);
}

/**
 * @param {Announcement} said
 * @param {State} state
 * @param {number} n
 */
function said({ text, topic, at }, { board }, n) {
  const words = html`<p class="said" tabindex=${text.length > LONG ? 0 : nothing}>${icon('bell')}
    <span>${forWhom(board.topics[topic])} <span dir="auto" lang=${board.event.language}>${text}</span></span></p>`;
  return Object.assign(place(n, words), { age: view.now.getTime() - Date.parse(at) });
}

/**
 * @param {number} n  how many such places come before it: each has a name of its own
 * @param {unknown} words
 */
function place(n, words) {
  return html`<section class="said-place" aria-label="${t('board.said')}${n ? ` ${n + 1}` : ''}">${words}</section>`;
}

/** @param {import('./board/records.js').Topic} [topic] */
function forWhom(topic) {
  return topic ? html`<span class="said-for" dir="auto">${t('board.said_for', { title: topic.title })}</span>` : nothing;
}

/** What the host says to everybody, and to the sessions that are mine. @param {State} state */
function forMe(state) {
  const { event, wall } = state.board;
  const since = event.phase === 'closed' ? view.now.getTime() - CLOSED : 0;
  return wall.announcements.filter((one) => Date.parse(one.at) > since && isForMe(one, state));
}

/** @param {{age: number}} said */
function isNews({ age }) {
  return age < NEWS;
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
