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
 */
export async function goElsewhere(code = page.code, hash = '') {
  if (going) return;
  going = true;
  if (code !== page.code) await before(code);
  // Once this is done, all that was put on the shelf before lies there.
  await forgetBoard();
  if (code === page.code) location.reload();
  else location.replace(location.pathname.replace(page.code, code) + hash);
}
