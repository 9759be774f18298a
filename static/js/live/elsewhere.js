/** Going on where the event is now: by the code of this page there is none any more. */
import { forgetBoard } from '../board/kept.js';
import { page } from '../page.js';

let going = false;

/** What has to be done before, there. @type {(code: string) => Promise<void>} */
let before = async () => {};

/** @param {typeof before} deed */
export function beforeGoing(deed) {
  before = deed;
}

/**
 * To the same screen under another code; shelf/formerly.js takes along what this phone keeps. Under
 * the same code, the server says in words that there is nothing.
 *
 * @param {string} [code]
 * @param {string} [hash]
 * @returns {Promise<boolean>} whether it goes: a hall's Wi-Fi comes and goes, and this page stays
 *   until the other one can be had
 */
export async function goElsewhere(code = page.code, hash = '') {
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
  if (code === page.code) location.reload();
  else location.replace(there + hash);
  return true;
}
