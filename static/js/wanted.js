/** What was searched and filtered, kept for this window: a reload shows the same again. */
import { page } from './page.js';

/** @typedef {{filter: import('./view.js').Filter, search: string, tag: string, language: string}} Wanted */

const KEY = `openspace:${page.code}:wanted`;

/** @returns {Partial<Wanted>} */
export function keptWanted() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {Wanted} wanted */
export function keepWanted({ filter, search, tag, language }) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ filter, search, tag, language }));
  } catch {
    // Storage is forbidden: then it lasts as long as the page.
  }
}
