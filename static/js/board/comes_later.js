/** A part of the board that is fetched when it is first wanted, with the styles and words of a session. */
import { dressed } from '../dressed.js';
import { page } from '../page.js';
import { requestRender } from '../screen.js';

/**
 * @template Module
 * @param {() => Promise<Module>} fetch
 * @returns {() => Module|undefined} the part, once it is here
 */
export function comesLater(fetch) {
  /** @type {Module|undefined} */
  let here;
  let coming = false;

  async function come() {
    if (coming) return;
    coming = true;
    try {
      here = await dressed(fetch(), page.session);
      requestRender();
    } catch {
      // With the next change it is tried again.
    }
    coming = false;
  }

  return () => {
    if (!here) come();
    return here;
  };
}
