/**
 * When the screen is drawn: at most once a frame, and never while a finger is down, so that
 * nothing moves under it.
 */
import { keepingFocus } from './focus.js';

/** A finger that is never lifted (a lost event) holds the screen no longer than this, in ms. */
const LONGEST_TOUCH = 4000;

let draw = () => {};
let queued = false;
let held = false;

/** @type {(() => void)[]} Who waits for the next drawing. */
let waiting = [];

/** @type {ReturnType<typeof setTimeout>|undefined} */
let letGo = undefined;

/** @param {() => void} how the whole page is drawn */
export function drawWith(how) {
  draw = how;
  addEventListener('pointerdown', hold, true);
  addEventListener('pointerup', release, true);
  addEventListener('pointercancel', release, true);
}

export function requestRender() {
  if (queued) return;
  queued = true;
  if (!held) requestAnimationFrame(now);
}

/** Done when what has changed by now can be seen: then it can be focused or scrolled to. */
export function drawn() {
  requestRender();
  return new Promise((resolve) => {
    waiting.push(() => resolve(undefined));
  });
}

function now() {
  if (held) return;
  queued = false;
  keepingFocus(draw);
  const done = waiting;
  waiting = [];
  for (const tell of done) tell();
}

function hold() {
  held = true;
  clearTimeout(letGo);
  letGo = setTimeout(free, LONGEST_TOUCH);
}

/** The click comes right after: it still belongs to what was under the finger. */
function release() {
  clearTimeout(letGo);
  letGo = setTimeout(free, 0);
}

function free() {
  held = false;
  if (queued) requestAnimationFrame(now);
}
