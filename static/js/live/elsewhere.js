/** Going on where the event is now, or away: by the code of this page there is none any more. */
import { forgetBoard } from '../board/kept.js';
import { store } from '../board/store.js';
import { page } from '../page.js';

/**
 * What became of an event that was here: `unknown`, it was deleted or has another code, which is
 * told to nobody who was not in it.
 *
 * @typedef {'deleted'|'rehearsal'|'unknown'} Fate
 */

/**
 * @typedef {object} How
 * @property {string} [hash]
 * @property {(code: string) => Promise<void>} [before]  what has to be done there before
 * @property {(fate: Fate) => void} [gone]  what to show where there is no event
 */

let going = false;

/**
 * To the same screen under another code; shelf/formerly.js takes along what this phone keeps.
 *
 * @param {string} [code]
 * @param {How} [how]
 * @returns {Promise<boolean>} whether it goes: a hall's Wi-Fi comes and goes, and this page stays
 *   until the other one can be had
 */
export async function goElsewhere(code = page.code, { hash = '', before = async () => {}, gone = leave } = {}) {
  if (going) return true;
  going = true;
  const there = location.pathname.replace(page.code, code);
  if (code !== page.code) {
    // Where a worker opens pages, it has this one then.
    going = await fetch(there).then(({ ok }) => ok, () => false);
    if (!going) return false;
    await before(code);
  }
  // Once this is done, all that was put on the shelf before lies there.
  await forgetBoard();
  if (code === page.code) gone(fate());
  else location.replace(there + hash);
  return true;
}

/** @returns {Fate} */
function fate() {
  const { board, me } = store.state;
  if (board.event.rehearsal_of) return 'rehearsal';
  return me.person || page.me.role !== 'participant' ? 'deleted' : 'unknown';
}

/** Whoever hosts goes on in the real event, as host/rehearsal.js says. @param {Fate} fate */
function leave(fate) {
  const { board, me } = store.state;
  if (fate === 'rehearsal' && me.can['event.change']) location.replace(`/e/${board.event.rehearsal_of}/host#rehearsed`);
  else location.replace(`/?gone=${fate}`);
}
