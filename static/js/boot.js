/** The start of the app: words and board together, then the screen, then the socket. */
import { outbox, refreshMe, speakWith } from './act.js';
import { announce, sumUp } from './announce.js';
import { read } from './api.js';
import { cameTo, drawApp, fetchScreen } from './app.js';
import { store } from './board/store.js';
import { keepBoards, keptBoard } from './board/kept.js';
import { draft } from './drafts.js';
import { Follower } from './follow.js';
import { tellGranted } from './outbox/granted.js';
import { overlay } from './outbox/overlay.js';
import { handOver } from './outbox/queue.js';
import { page } from './page.js';
import { startRouter } from './router.js';
import { drawWith, requestRender } from './screen.js';
import { askName } from './sheets/name.js';
import { loadWords, t } from './words.js';

/** After the first view has everything it needs, in ms. */
const LATER = 3000;

document.getElementById('too-old')?.remove();
start();

async function start() {
  if (page.formerly[0]) await patiently(async () => (await import('./shelf/formerly.js')).bring());
  await Promise.all([patiently(() => loadWords(page.words_url)), patiently(loadBoard)]);
  store.showThrough(overlay);
  speakWith({ askName, granted: tellGranted, refused: tellRefused });
  store.subscribe(heard);
  drawWith(drawApp);
  startRouter(cameTo);
  requestRender();
  new Follower(store, goElsewhere, { cameBack: () => refreshMe().catch(() => {}) }).start();
  outbox.start();
  // Photos that were left half sent go on from there.
  if (draft('photos.left')) fetchScreen('session').catch(() => {});
  keepBoards(store);
  setTimeout(prepare, LATER);
}

/**
 * Where it cannot be fetched, it is said at the head of the page that something was not granted.
 *
 * @param {import('./outbox/wishes.js').Wish} wish
 */
async function tellRefused(wish) {
  await import('./sheets/later.js').then((sheets) => sheets.tellRefused(wish), () => {});
}

/** Wanted seldom; where it cannot be fetched, it is wanted again. @param {string} [code] */
function goElsewhere(code) {
  return import('./live/elsewhere.js').then((there) => there.goElsewhere(code, { before: handOver }), () => false);
}

/** What comes next, and what opens the app without a network. */
async function prepare() {
  try {
    await import('./sheets/later.js');
    await (await import('./worker/start.js')).begin();
  } catch {
    // There is no network already.
  }
}

/** From the server; where it cannot be reached, as this phone saw it last. */
async function loadBoard() {
  const kept = keptBoard();
  try {
    store.replace(await read('board'));
    store.set({ me: page.me });
    // The page itself may have been kept on this phone.
    if (navigator.serviceWorker?.controller) refreshMe().catch(() => {});
  } catch (problem) {
    const { board, me } = (await kept) ?? {};
    if (!board) throw problem;
    store.replace(board);
    store.set({ me, connection: 'lost' });
  }
}

/**
 * Until it works: the network of a full hall comes and goes.
 *
 * @param {() => Promise<void>} load
 */
async function patiently(load) {
  for (;;) {
    try {
      return await load();
    } catch {
      document.getElementById('retrying')?.removeAttribute('hidden');
      await new Promise((resolve) => setTimeout(resolve, 1500 + Math.random() * 1500));
    }
  }
}

let { connection } = store.state;

/** @type {import('./board/store.js').Listener} */
function heard(state, { changes, whole }) {
  requestRender();
  sumUp(changes, state.me.person);
  const aboutMe = (/** @type {import('./board/records.js').Change} */ { kind, data }) =>
    kind.startsWith('event.') ||
    data.id === state.me.person ||
    // A mark counts for the topic that took the marked one in, as long as it does.
    (/^topic\.(combined|parted|restored)$/.test(kind) && state.me.marked.includes(data.id));
  if (whole || changes.some(aboutMe)) refreshMe().catch(() => {});
  if (state.connection !== connection) {
    if (state.connection === 'lost') announce(t('common.lost'));
    if (state.connection === 'live') outbox.send();
  }
  connection = state.connection;
}
