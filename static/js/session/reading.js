/**
 * The topic that is being read: its text and its notes, fetched once and then kept current by
 * the same stream of changes as the board.
 *
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
  /** @type {Record<string, Note>} */
  notes: {},
};

let asked = 0;

/** Read another topic, or the same again. @param {string} id */
export async function readTopic(id) {
  if (reading.id !== id) Object.assign(reading, { id, status: 'loading', html: '', notes: {} });
  const mine = (asked += 1);
  try {
    const { html, notes } = await read(`topics/${encodeURIComponent(id)}`);
    if (mine !== asked) return;
    const byId = Object.fromEntries(notes.map((/** @type {Note} */ note) => [note.id, note]));
    Object.assign(reading, { status: 'there', html, notes: byId });
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

/** Notes in the order they were written. */
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

/** @param {Change} change */
function take({ kind, data }) {
  const isOurs = kind.startsWith('topic.') && data.id === reading.id;
  if (isOurs && kind !== 'topic.hidden') readTopic(reading.id);
  if (!kind.startsWith('note.')) return;
  if (data.note) {
    if (data.note.topic === reading.id) reading.notes = { ...reading.notes, [data.note.id]: data.note };
  } else if (data.topic === reading.id) {
    const { [data.id]: _, ...others } = reading.notes;
    reading.notes = others;
  }
}
