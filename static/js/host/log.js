/** What happened, newest first; whatever took something away can be undone here. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { read } from '../api.js';
import { act } from '../act.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toast, toastRefusal } from '../toast.js';
import { moment } from '../when.js';
import { t } from '../words.js';
import { fold } from './fold.js';
import { Loaded } from './loaded.js';
import { told } from './log_words.js';
import { wayBack } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('./log_words.js').Entry} Entry
 */

/** Who has not given a name. @type {Record<string, string>} */
const NAMELESS = { host: 'host.the_host', cohost: 'host.a_cohost', participant: 'host.a_participant' };

/** @type {Loaded<{entries: Entry[]}>} */
const newest = new Loaded('log', () => true);

/** All that was read so far, newest first. @type {Entry[]} */
let known = [];
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
      ${entries.map((entry) => row(board, entry))}
    </ol>
    ${
      atTheEnd || lastOf(entries) <= 1
        ? nothing
        : html`<button class="button-quiet" type="button" @click=${loadOlder}>
            ${t('host.log_more')}
          </button>`
    }`;
}

/** The first change that these lines tell of. @param {Entry[]} entries */
function lastOf(entries) {
  return entries[entries.length - 1]?.first ?? 0;
}

/**
 * What was read before stays, unless so much came meanwhile that something between would be missing.
 *
 * @param {Entry[]} recent
 */
function together(recent) {
  const last = lastOf(recent);
  const joins = known.some(({ seq }) => seq >= last);
  known = joins ? [...recent, ...known.filter(({ seq }) => seq < last)] : recent;
  return known;
}

async function loadOlder() {
  const before = lastOf(known);
  try {
    const { entries } = await read(`log?before=${before}`);
    if (lastOf(known) === before) known = [...known, ...entries];
    atTheEnd = !entries.length;
  } catch (refused) {
    toast(sentence(refused), { tone: 'warning' });
  }
  requestRender();
}

/**
 * What one wish did is one entry, and is undone together.
 *
 * @param {Board} board
 * @param {Entry} entry
 */
function row(board, entry) {
  const name = (entry.by && board.people[entry.by]?.name) || t(NAMELESS[entry.role ?? ''] ?? 'host.somebody');
  const what = told(board, entry);
  const time = moment(entry.at, board.event.timezone);
  return html`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${what}</span>
      <span class="hint" dir="auto">${t('host.log_by', { name, time })}</span>
    </span>
    ${
      entry.undoable
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
async function undo(board, entry) {
  try {
    const answer = await act('POST', 'undo', { seq: entry.seq });
    toast(t('host.undid', { what: told(board, entry) }), wayBack(answer));
  } catch (problem) {
    toastRefusal(problem);
  }
}
