/**
 * The sheets that nobody's first view waits for: the menu, what was not granted, and what is asked
 * about a slot. They come together, soon after it (see boot.js), also for when there is no network.
 */
import { store } from '../board/store.js';
import { askTheTime } from '../live/ask_the_time.js';
import { requestRender } from '../screen.js';
import '../toast_place.js';

export { openInvite, openMenu } from './menu.js';
export { openRefused, tellRefused } from './refused.js';
export { openSlot } from './slot.js';
export { openTaken } from './taken.js';

let isTimeAsked = false;

store.subscribe(askOnce);
askOnce();

/** What the host says is new on every phone for the same time, whatever its clock says. */
function askOnce() {
  if (isTimeAsked || !store.state.board.wall.announcements.length) return;
  isTimeAsked = true;
  askTheTime().then(requestRender);
}
