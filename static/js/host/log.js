/**
 * What happened, newest first; whatever took something away can be undone here. What is new comes at a touch, so that
 * no line moves under the thumb that aims at its *Undo*.
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { read } from '../api.js';
import { act } from '../act.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toast, toastRefusal } from '../toast.js';
import { moment } from '../when.js';
import { t } from '../words.js';
import { calmly } from './calm.js';
import { fold, isOpen } from './fold.js';
import { Loaded } from './loaded.js';
import { told } from './log_words.js';
import { wayBack } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('./log_words.js').Entry} Entry
 */

/** Who has not given a name. @type {Record<string, string>} */
const NAMELESS = { host: 'host.the_host', cohost: 'host.a_cohost', participant: 'host.a_participant' };

/** So many letters of a line are said again when it is undone: it is still to be read where it stands. */
const SAID = 50;

/** All that is shown, newest first. @type {Entry[]} */
let known = [];
let atTheEnd = false;

/** What passes has no line, and changes nothing that another one might put back. @param {string} kind */
const hasALine = (kind) => !/^(interest|attendance|report)\./.test(kind);

/**
 * As far back as is shown, and is given at once: of each line it is told anew whether it can still be undone.
 *
 * @type {Loaded<{entries: Entry[]}>}
 */
const newest = new Loaded(
  () => (known.length ? `log?since=${lastOf(known)}` : 'log'),
  hasALine,
  () => isOpen('log'),
);

/** @param {Board} board */
export function logPart(board) {
  return fold('log', t('host.log'), list(board), { opened: look });
}

/** From the top, with what is new. */
async function look() {
  await newest.load();
  if (newest.value) known = newest.value.entries;
  // They may be fewer than were shown.
  atTheEnd = false;
  requestRender();
}

/** @param {Board} board */
function list(board) {
  if (newest.problem) return html`<p class="problem" role="alert">${newest.problem}</p>`;
  if (!newest.value) return html`<p class="soft">${t('host.loading')}</p>`;
  if (!known.length) return html`<p class="soft">${t('host.log_none')}</p>`;
  const now = new Map(newest.value.entries.map((entry) => [entry.seq, entry]));
  return html`<div class="written-news">${news(newest.value.entries)}</div>
    <ol class="entries">
      ${known.map((entry) => row(board, now.get(entry.seq) ?? entry))}
    </ol>
    ${
      atTheEnd || lastOf(known) <= 1
        ? nothing
        : html`<button class="button-quiet" type="button" @click=${loadOlder}>
            ${t('host.log_more')}
          </button>`
    }`;
}

/** In the place of the hint, so that nothing below it moves. @param {Entry[]} recent */
function news(recent) {
  const n = recent.filter(({ seq }) => seq > (known[0]?.seq ?? 0)).length;
  if (!n) return html`<p class="hint">${t('host.log_hint')}</p>`;
  return html`<button class="button" type="button" @click=${look}>${t('host.written_show', { n })}</button>`;
}

/** The first change that these lines tell of. @param {Entry[]} entries */
function lastOf(entries) {
  return entries[entries.length - 1]?.first ?? 0;
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
            @click=${(/** @type {MouseEvent} */ touch) => calmly(touch, () => undo(board, entry))}
          >
            ${t('host.undo')}
          </button>`
        : nothing
    }
  </li>`;
}

/**
 * It is offered once, also where the next answer takes its time.
 *
 * @param {Board} board
 * @param {Entry} entry
 */
async function undo(board, entry) {
  entry.undoable = false;
  requestRender();
  try {
    const back = wayBack(await act('POST', 'undo', { seq: entry.seq }));
    toast(t('host.undid', { what: short(told(board, entry)) }), back);
  } catch (problem) {
    entry.undoable = true;
    toastRefusal(problem);
    requestRender();
  }
}

/** @param {string} what */
function short(what) {
  return what.length > SAID ? `${what.slice(0, SAID).trimEnd()}…` : what;
}
