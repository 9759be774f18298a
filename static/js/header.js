/** The head of every screen: where I am, the languages, the menu. */
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from './icons.js';
import { refusedOnes, waiting } from './outbox/wishes.js';
import { home, page } from './page.js';
import { t } from './words.js';

/** @typedef {import('./board/store.js').State} State */

/**
 * @param {State} state
 * @param {boolean} inside whether this is a screen inside the board
 */
export function header({ board }, inside) {
  const { title } = board.event;
  return html`<header class="head">
    ${inside
      ? html`<a class="head-name" href=${home} data-screen>
          ${icon('back')} <span dir="auto">${t('board.board')}</span>
        </a>`
      : html`<p class="head-name" dir="auto" lang=${board.event.language}>${title || t('common.product')}</p>`}
    <nav class="head-tools" aria-label=${t('common.settings')}>
      ${otherLanguage()}
      <button class="button-icon" type="button" aria-label=${t('common.menu')} @click=${openMenu}>
        ${icon('menu')}
      </button>
    </nav>
  </header>
  ${board.event.rehearsal_of ? html`<aside class="rehearsal">${t('common.rehearsal')}</aside>` : nothing}`;
}

/** What a part of the app that comes later adds. @type {() => unknown} */
export let addedToMenu = () => nothing;

/** @param {typeof addedToMenu} one */
export function addToMenu(one) {
  addedToMenu = one;
}

/** It comes after the first view, so that nobody waits for it. */
async function openMenu() {
  (await import('./sheets/later.js')).openMenu();
}

/** Likewise. */
async function openRefused() {
  (await import('./sheets/later.js')).openRefused();
}

/** One touch from anywhere. With more than two languages the menu, too, has them all. */
function otherLanguage() {
  const others = (page.languages ?? []).filter(({ current }) => !current);
  return others.slice(0, 2).map(
    ({ code, name }) => html`<a
      class="head-language" lang=${code} hreflang=${code} href="${location.pathname}?lang=${code}"
    >${name}</a>`,
  );
}

/** What is the matter with the network, what waits for it, and what was not granted. @param {State} state */
export function lostBanner({ connection, signIn, stuck, wishes }) {
  const n = waiting(wishes).length;
  const lost = connection === 'lost' || signIn;
  const words = signIn ? 'common.sign_in_page' : 'common.lost';
  const isToSay = lost || (stuck && n);
  const refused = refusedOnes(wishes).length;
  // A landmark as long as there is something in it.
  return html`<section class="lost-place" aria-label=${isToSay || refused ? t('common.network') : nothing}>
    ${isToSay
      ? html`<p class="lost">
          ${lost ? t(words) : nothing} ${n ? html`<span class="lost-waiting">${t('common.waiting_n', { n })}</span>` : nothing}
        </p>`
      : nothing}
    ${refused ? notGranted(refused) : nothing}
  </section>`;
}

/** @param {number} n */
function notGranted(n) {
  return html`<p class="lost lost-refused">
    ${t('common.refused_n', { n })}
    <button class="button-quiet" type="button" @click=${openRefused}>${t('common.refused_look')}</button>
  </p>`;
}
