/**
 * The sheets that nobody's first view waits for: the menu, what was not granted, and what is asked
 * about a slot. They come together, soon after it (see boot.js), also for when there is no network.
 */
import '../toast_place.js';

export { openInvite, openMenu } from './menu.js';
export { openRefused, tellRefused } from './refused.js';
export { openSlot } from './slot.js';
export { openTaken } from './taken.js';
