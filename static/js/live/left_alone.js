/**
 * A screen that is left alone for a day, such as a wall: it follows the event as every phone does, and is
 * drawn once a second and whenever something happens. Loaded again without a network it shows what was
 * known last, says so, and goes on by itself.
 */
import { read } from '../api.js';
import { keepBoards, keptBoard } from '../board/kept.js';
import { store } from '../board/store.js';
import { draft, keep } from '../drafts.js';
import { Follower } from '../follow.js';
import { page } from '../page.js';
import { stayAwake } from '../wall/awake.js';
import { loadWordsAtLast } from '../words.js';
import { openWithoutNetwork } from '../worker/register.js';
import { goElsewhere } from './elsewhere.js';
import { serverNow } from './server_clock.js';

/** After the first view has everything it needs, in ms. */
const LATER = 3000;
/** How often it is kept when the event was heard last, in ms; and whenever it falls silent. */
const EVERY = 60_000;

let heard = serverNow();
let kept = 0;

/** Since when nothing was heard, in ms; null while all is well. */
export function stale() {
  const { connection } = store.state;
  if (connection === 'live') heard = serverNow();
  if (heard - kept > (connection === 'live' ? EVERY : 0)) remember();
  return connection === 'lost' ? heard : null;
}

/**
 * @param {HTMLElement} place  where it is drawn
 * @param {() => void} draw  called once there is a board
 * @param {Promise<unknown>} first  what is needed besides the words
 * @param {Pick<import('./elsewhere.js').How, 'gone'>} [how]
 */
export async function follow(place, draw, first, how) {
  let begun = false;
  const show = () => {
    if (!store.ready) return;
    if (!begun) begin(place);
    begun = true;
    draw();
  };
  await Promise.all([loadWordsAtLast(page.words_url), first]);
  store.subscribe(show);
  await firstBoard();
  new Follower(store, (code) => goElsewhere(code, how), { screen: true }).start();
  setInterval(show, 1000);
  stayAwake();
  setTimeout(openWithoutNetwork, LATER);
}

/** @param {HTMLElement} place */
function begin(place) {
  place.replaceChildren();
  keepBoards(store);
  addEventListener('pagehide', remember);
}

/** From the server; where it cannot be reached, as it was seen here last. */
async function firstBoard() {
  try {
    store.replace(await read('board'));
    heard = serverNow();
  } catch {
    const { board } = (await keptBoard()) ?? {};
    heard = Number(draft('heard')) || heard;
    kept = heard;
    store.set({ connection: 'lost' });
    if (board) store.replace(board);
  }
}

function remember() {
  kept = heard;
  keep('heard', String(heard));
}
