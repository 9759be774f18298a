/** Drawing the page: the screen that the address names, and the sheet over it. */
import { html, render } from '../vendor/lit-html/lit-html.js';
import { boardScreen } from './board/screen.js';
import { store } from './board/store.js';
import { banners } from './banners.js';
import { dressed } from './dressed.js';
import { header } from './header.js';
import { serverNow } from './live/server_clock.js';
import { page } from './page.js';
import { requestRender } from './screen.js';
import { drawSheet } from './sheet.js';
import { view } from './view.js';
import { t } from './words.js';

/**
 * @typedef {import('./board/store.js').State} State
 * @typedef {(state: State) => import('../vendor/lit-html/lit-html.js').TemplateResult} Screen
 */

/** @type {Record<string, Screen>} */
const screens = { board: boardScreen };

/** Screens that most phones need later, or never. @type {Record<string, () => Promise<Screen>>} */
const later = {
  session: async () => (await dressed(import('./session/screen.js'), page.session)).sessionScreen,
  host: async () => (await dressed(import('./host/screen.js'), page.host)).hostScreen,
};

/** @param {import('./view.js').Route} route */
export async function cameTo({ screen }) {
  try {
    await fetchScreen(screen);
  } catch {
    screens[screen] = notReached;
    requestRender();
  }
}

/** Have a screen ready, also for when there is no network any more. @param {string} name */
export async function fetchScreen(name) {
  const load = later[name];
  if (load && (!screens[name] || screens[name] === notReached)) screens[name] = await load();
  requestRender();
}

export function drawApp() {
  const { state } = store;
  const place = document.getElementById('app');
  const screen = screens[view.route.screen] ?? opening;
  if (!place) return;
  view.now = new Date(serverNow());
  if (!started) place.textContent = '';
  started = true;
  render(screen(state), place);
  document.title = titleOf(state);
  drawSheet();
}

let started = false;

/** @type {Screen} */
function opening(state) {
  return html`${header(state, true)} ${banners(state)}
    <main id="main" class="opening" aria-busy="true"><p class="opening-word">${t('common.opening')}</p></main>`;
}

/** @type {Screen} */
function notReached(state) {
  return html`${header(state, true)} ${banners(state)}
    <main id="main" class="opening"><p>${t('common.failed')}</p></main>`;
}

/** @param {State} state */
function titleOf({ board }) {
  const topic = view.route.screen === 'session' ? board.topics[view.route.topic] : undefined;
  return [topic?.title, board.event.title || board.event.theme].filter(Boolean).join(' · ');
}
