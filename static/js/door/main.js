/** The screen at a door: follows the event as every phone does, and is left alone for a day. */
import { render } from '../../vendor/lit-html/lit-html.js';
import { store } from '../board/store.js';
import { Follower } from '../follow.js';
import { page as given } from '../page.js';
import { loadWordsAtLast } from '../words.js';
import { stayAwake } from '../wall/awake.js';
import { doorScreen } from './screen.js';

const { room = '' } = /** @type {{room?: string}} */ (given);
const place = /** @type {HTMLElement} */ (document.getElementById('door'));
let heard = Date.now();

/** Once a second, and whenever something happens. */
function draw() {
  if (!store.ready) return;
  const { board, connection } = store.state;
  const now = Date.now();
  if (connection === 'live') heard = now;
  const stale = connection === 'lost' ? heard : null;
  render(doorScreen({ board, room, now, stale }), place);
}

async function start() {
  await loadWordsAtLast(given.words_url);
  place.replaceChildren();
  store.subscribe(draw);
  const follower = new Follower(store, { screen: true });
  follower.start();
  follower.catchUp();
  setInterval(draw, 1000);
  stayAwake();
}

start();
