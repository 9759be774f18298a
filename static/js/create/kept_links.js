/**
 * The links of the event just made survive a reload of this tab (a phone that was locked does
 * that), and nothing else: whoever comes to the page anew makes a new event.
 *
 * @typedef {import('./links.js').Made} Made
 */

const KEY = 'openspace:made';

/** @param {Made} made */
export function keepLinks(made) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(made));
  } catch {
    // Storage is forbidden: then they are shown once indeed.
  }
}

/** @returns {Made | undefined} */
export function keptLinks() {
  const [visit] = performance.getEntriesByType('navigation');
  const { type } = /** @type {PerformanceNavigationTiming} */ (visit ?? {});
  try {
    if (type === 'reload') return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
    sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
  return undefined;
}
