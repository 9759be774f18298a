/**
 * The topic that is being read: its text, its report and its comments, fetched once and then kept
 * current by the same stream of changes as the board.
 *
 * @typedef {import('../board/records.js').Report} Report
 * @typedef {import('../board/records.js').Note} Note
 * @typedef {import('../board/records.js').Change} Change
 */
import { read } from '../api.js';
import { store } from '../board/store.js';
import { Refusal } from '../refusal.js';
import { requestRender } from '../screen.js';

export const reading = {
  id: '',
  /** @type {'loading'|'there'|'missing'|'unreachable'} */
  status: 'loading',
  html: '',
  /** The texts of what was combined into it, by topic. @type {Record<string, string>} */
  combined: {},
  /** @type {Record<string, Note>} */
  notes: {},
  /** @type {Report|null} */
  report: null,
};

/** While people write a report it changes all the time: it is read again after this, in ms. */
const [CALM, SPREAD] = [700, 900];

let asked = 0;

/** @type {ReturnType<typeof setTimeout>|undefined} */
let soon = undefined;

/** Until what was asked for last is here, or will not come. */
let coming = Promise.resolve();

/** Until the topic that is open has been read. */
export function wasRead() {
  return coming;
}

/** Read another topic, or the same again. @param {string} id */
export function readTopic(id) {
  coming = fetchTopic(id);
  return coming;
}

/** @param {string} id */
async function fetchTopic(id) {
  if (reading.id !== id) Object.assign(reading, { id, status: 'loading', html: '', combined: {}, notes: {}, report: null });
  const mine = (asked += 1);
  try {
    const { html, combined = {}, notes, report } = await read(`topics/${encodeURIComponent(id)}`);
    if (mine !== asked) return;
    const byId = Object.fromEntries(notes.map((/** @type {Note} */ note) => [note.id, note]));
    Object.assign(reading, { status: 'there', html, combined, notes: byId, report });
  } catch (problem) {
    if (mine === asked && reading.status !== 'there') reading.status = statusOf(problem);
  }
  requestRender();
}

/** @param {unknown} problem */
function statusOf(problem) {
  const missing = problem instanceof Refusal && !problem.passing && problem.code !== 'sign_in_page';
  return missing ? 'missing' : 'unreachable';
}

/**
 * @param {string} kind
 * @param {string} person
 */
function attended(kind, person) {
  const { report } = reading;
  if (!report) return;
  const others = report.here.filter((id) => id !== person);
  reading.report = { ...report, here: kind === 'attendance.begun' ? [...others, person] : others };
}

/** Comments in the order they were written. */
export function notesInOrder() {
  return Object.values(reading.notes).sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
  );
}

store.subscribe(({ board }, { changes, whole }) => {
  if (!reading.id) return;
  if (whole && board.topics[reading.id]) readTopic(reading.id);
  for (const change of changes) take(change);
});

/** Soon, and not all phones at once. */
export function readAgain() {
  soon ??= setTimeout(() => {
    soon = undefined;
    if (reading.id) readTopic(reading.id);
  }, CALM + Math.random() * SPREAD);
}

/** @param {Change} change */
function take({ kind, data }) {
  if (/^(report|photo)\./.test(kind) && (data.photo ?? data).topic === reading.id) readAgain();
  if (kind.startsWith('attendance.') && data.topic === reading.id) attended(kind, data.person);
  const isOurs = kind.startsWith('topic.') && (data.id === reading.id || data.into === reading.id);
  if (isOurs && kind !== 'topic.hidden') readTopic(reading.id);
  if (!kind.startsWith('note.')) return;
  if (data.note) {
    if (data.note.topic === reading.id) reading.notes = { ...reading.notes, [data.note.id]: data.note };
  } else if (data.topic === reading.id) {
    const { [data.id]: _, ...others } = reading.notes;
    reading.notes = others;
  }
}
