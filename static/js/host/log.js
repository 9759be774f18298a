/** What happened, newest first; whatever took something away can be undone here. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { read } from '../api.js';
import { act } from '../act.js';
import { gist } from '../board/gist.js';
import { roundTime } from '../labels.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toast, toastRefusal } from '../toast.js';
import { moment } from '../when.js';
import { has, t } from '../words.js';
import { fold } from './fold.js';
import { Loaded } from './loaded.js';
import { wayBack } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {{
 *   seq: number, kind: string, at: string, by: string|null, ref: string, title: string,
 *   phase: string, starts: string, ends: string, undoable: boolean
 * }} Entry
 */

/** @type {Loaded<{entries: Entry[]}>} */
const newest = new Loaded('log', () => true);

/** Those that were asked for by "show older". @type {Entry[]} */
let older = [];
let atTheEnd = false;

/** @param {Board} board */
export function logPart(board) {
  return fold('log', t('host.log'), list(board), { opened: () => newest.load() });
}

/** @param {Board} board */
function list(board) {
  if (newest.problem) return html`<p class="problem" role="alert">${newest.problem}</p>`;
  if (!newest.value) return html`<p class="soft">${t('host.loading')}</p>`;
  const entries = together(newest.value.entries);
  if (!entries.length) return html`<p class="soft">${t('host.log_none')}</p>`;
  return html`<ol class="entries">
      ${entries.map((entry, at) => row(board, entry, entries[at - 1]?.ref))}
    </ol>
    ${
      atTheEnd || (entries[entries.length - 1]?.seq ?? 0) <= 1
        ? nothing
        : html`<button class="button-quiet" type="button" @click=${() => loadOlder(entries)}>
            ${t('host.log_more')}
          </button>`
    }`;
}

/** @param {Entry[]} recent */
function together(recent) {
  const oldest = recent[recent.length - 1]?.seq ?? 0;
  return [...recent, ...older.filter(({ seq }) => seq < oldest)];
}

/** @param {Entry[]} entries */
async function loadOlder(entries) {
  try {
    const more = await read(`log?before=${entries[entries.length - 1]?.seq}`);
    older = [...older, ...more.entries];
    atTheEnd = !more.entries.length;
  } catch (refused) {
    toast(sentence(refused), { tone: 'warning' });
  }
  requestRender();
}

/**
 * What one wish did is undone together: only its newest entry has the button.
 *
 * @param {Board} board
 * @param {Entry} entry
 * @param {string|undefined} refBefore
 */
function row(board, entry, refBefore) {
  const name = (entry.by && board.people[entry.by]?.name) || t('host.somebody');
  const what = said(board, entry);
  const time = moment(entry.at, board.event.timezone);
  return html`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${what}</span>
      <span class="hint" dir="auto">${t('host.log_by', { name, time })}</span>
    </span>
    ${
      entry.undoable && entry.ref !== refBefore
        ? html`<button
            class="button-quiet"
            type="button"
            aria-label=${t('host.undo_what', { what })}
            @click=${() => undo(board, entry)}
          >
            ${t('host.undo')}
          </button>`
        : nothing
    }
  </li>`;
}

/**
 * @param {Board} board
 * @param {Entry} entry
 */
function said(board, entry) {
  const key = `host.log_${entry.kind.replace('.', '_')}`;
  const title = subject(board, entry);
  return t(has(key) ? key : 'host.log_other', { title }).replace(/:\s*$/, '');
}

/**
 * What it was about: rounds often have no title, and notes are Markdown.
 *
 * @param {Board} board
 * @param {Entry} entry
 */
function subject(board, { kind, title, phase, starts, ends }) {
  if (phase) return t(`common.phase_${phase}`);
  if (starts) return [title, roundTime(board, { id: '', title, starts, ends })].filter(Boolean).join(', ');
  return kind.startsWith('note.') ? gist(title) : title;
}

/**
 * @param {Board} board
 * @param {Entry} entry
 */
async function undo(board, entry) {
  try {
    const answer = await act('POST', 'undo', { seq: entry.seq });
    toast(t('host.undid', { what: said(board, entry) }), wayBack(answer));
  } catch (problem) {
    toastRefusal(problem);
  }
}
