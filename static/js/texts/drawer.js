/** What must lie somewhere at once: small, and for the moment that the shelf takes. */

/** Letters; more would slow down each keystroke, and the shelf alone has it. */
const MOST = 50_000;

/**
 * @param {string} key
 * @param {string} update '' for nothing
 */
export function putInDrawer(key, update) {
  try {
    if (update && update.length <= MOST) localStorage.setItem(key, update);
    else localStorage.removeItem(key);
  } catch {
    // Full or forbidden: the shelf has it in a moment.
  }
}

/**
 * @param {string} prefix of the keys
 * @returns {import('./kept.js').Unsent[]}
 */
export function inDrawer(prefix) {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ key, update: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
