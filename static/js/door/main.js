/** The screen at a door. */
import { render } from '../../vendor/lit-html/lit-html.js';
import { store } from '../board/store.js';
import { follow, stale } from '../live/left_alone.js';
import { askTheTime } from '../live/ask_the_time.js';
import { serverNow } from '../live/server_clock.js';
import { page as given } from '../page.js';
import { doorScreen } from './screen.js';

const { room = '' } = /** @type {{room?: string}} */ (given);
const place = /** @type {HTMLElement} */ (document.getElementById('door'));

function draw() {
  if (!store.ready) return;
  render(doorScreen({ board: store.board, room, now: serverNow(), stale: stale() }), place);
}

follow(place, draw, askTheTime());
