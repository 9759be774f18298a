/** The news of the reports: their part of the app comes when there are any. */
import { nothing } from '../../vendor/lit-html/lit-html.js';
import { dressed } from '../dressed.js';
import { page } from '../page.js';
import { requestRender } from '../screen.js';
import { hasReports } from './reports.js';

/** @typedef {import('./store.js').State} State */

/** @type {typeof import('../news/list.js')|undefined} */
let here = undefined;

let coming = false;

/** @param {State} state */
export function news(state) {
  if (!hasReports(state.board)) return nothing;
  if (!here) fetchList();
  return here?.newsList(state) ?? nothing;
}

async function fetchList() {
  if (coming) return;
  coming = true;
  try {
    here = await dressed(import('../news/list.js'), page.session);
    requestRender();
  } catch {
    // With the next change it is tried again.
  }
  coming = false;
}
