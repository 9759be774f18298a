/** Notes, photos and reports with the words that are sought; the server is asked once somebody stops typing. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';
import { older } from './written.js';
import { WrittenList } from './written_list.js';
import { writtenRows } from './written_row.js';

/** Fewer letters are in everything. */
const LEAST = 3;

/** In ms. */
const PAUSE = 400;

const found = new WrittenList(['note', 'photo', 'report']);

/** @type {ReturnType<typeof setTimeout>|undefined} */
let pausing = undefined;

/** @param {string} wanted */
export function seekWritten(wanted) {
  clearTimeout(pausing);
  if (wanted.trim().length < LEAST) found.forget();
  else pausing = setTimeout(() => found.load(wanted), PAUSE);
}

/** Whether anything is found there, so that nobody reads "0 found" above it. */
export const isWritten = () => Boolean(found.entries?.length);

/** @param {import('../board/records.js').Board} board */
export function foundWritten(board) {
  const { entries, problem } = found;
  if (problem) return html`<p class="problem" role="alert">${problem}</p>`;
  if (!entries) return nothing;
  return html`<div class="find-written">
    <h3 class="label">${t('host.find_written')}</h3>
    <p class="hint" role="status">${entries.length || found.before ? nothing : t('host.find_written_none')}</p>
    ${entries.length ? writtenRows(board, entries) : nothing} ${older(found)}
  </div>`;
}
