/** The board as it was seen here last, for when a page is opened again without a network. */
import { page } from '../page.js';
import { shelf } from '../shelf/shelf.js';

/** @typedef {import('./store.js').Store} Store */

/** A wall is nobody's, and its browser may be somebody's as well. */
const KEY = `board:${page.screen ?? ''}${page.code}`;

/** Not more often than this, in ms; and whenever the page is put away. */
const EVERY = 8000;

/** @returns {Promise<{board: import('./records.js').Board, me: import('./records.js').Me}|undefined>} */
export async function keptBoard() {
  return (await shelf()).get(KEY).catch(() => undefined);
}

let forgotten = false;

/** The event was deleted: this phone does not keep its board either; unsent words it keeps. */
export async function forgetBoard() {
  // Nor when the page is put away.
  forgotten = true;
  await (await shelf()).remove(KEY).catch(() => {});
}

/** Keep it from now on. @param {Store} store */
export function keepBoards(store) {
  let [board, me] = [store.board, store.me];
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let timer = undefined;

  async function keep() {
    clearTimeout(timer);
    timer = undefined;
    if (forgotten) return;
    ({ board, me } = store);
    await (await shelf()).put(KEY, { board, me }).catch(() => {});
  }

  keep();
  store.subscribe(() => {
    if (store.board !== board || store.me !== me) timer ??= setTimeout(keep, EVERY);
  });
  document.addEventListener('visibilitychange', () => document.hidden && timer && keep());
  addEventListener('pagehide', () => timer && keep());
}
