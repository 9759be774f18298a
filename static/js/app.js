/** Drawing the page: the screen that the address names, and the sheet over it. */
import { html, render } from '../vendor/lit-html/lit-html.js';
import { boardScreen } from './board/screen.js';
import { store } from './board/store.js';
import { banners } from './banners.js';
import { header } from './header.js';
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
  session: async () => (await import('./session/screen.js')).sessionScreen,
  host: async () => (await import('./host/screen.js')).hostScreen,
};

/** @param {import('./view.js').Route} route */
export async function cameTo({ screen }) {
  const load = later[screen];
  if (!load || screens[screen]) return;
  try {
    screens[screen] = await load();
  } catch {
    screens[screen] = notReached;
  }
  requestRender();
}

export function drawApp() {
  const { state } = store;
  const place = document.getElementById('app');
  const screen = screens[view.route.screen] ?? opening;
  if (!place) return;
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
