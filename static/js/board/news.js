/** What comes with the reports and at the end: their news, and the thanks. */
import { nothing } from '../../vendor/lit-html/lit-html.js';
import { comesLater } from './comes_later.js';
import { keptUntil } from './keeping.js';
import { hasReports } from './reports.js';

/** @typedef {import('./store.js').State} State */

const list = comesLater(() => import('../news/list.js'));
const panel = comesLater(() => import('../thanks/panel.js'));

/** @param {State} state */
export function news(state) {
  return hasReports(state.board) ? (list()?.newsList(state) ?? nothing) : nothing;
}

/** @param {State} state */
export function thanks(state) {
  return state.board.event.phase === 'closed' ? (panel()?.thanksPanel(state, keptUntil(state.board)) ?? nothing) : nothing;
}
