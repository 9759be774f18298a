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

/** What the host says reaches all phones at once, and they do not all ask in the same moment: within so many ms. */
const SPREAD = 3000;

let isTimeAsked = false;

store.subscribe(askOnce);
askOnce();

/** What the host says is new on every phone for the same time, whatever its clock says. */
async function askOnce() {
  if (isTimeAsked || !store.state.board.wall.announcements.length) return;
  isTimeAsked = true;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * SPREAD));
  // Without an answer it is asked again, with the next change.
  isTimeAsked = await askTheTime();
  requestRender();
}
