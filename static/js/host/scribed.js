/**
 * What a scribe has written: it goes on its way at once, so that nobody waits for it before the next
 * one, and stays in a short list that says what became of it.
 *
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {{title: string, name: string, slot: Slot|null}} Words
 * @typedef {Words & {ref: string, state: 'sending'|'done'|'kept'|'refused'|'without_slot', problem: string}}
 *   Entry  `problem`: why it was refused, or why it has no slot
 */
import { wish } from '../act.js';
import { newRef } from '../ref.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toastDone } from '../toast.js';
import { t } from '../words.js';

/** Older ones are on the board, where they can be found; what was refused is on this list alone. */
const SHOWN = 5;

/** @type {Entry[]} */
let entries = [];

/** How many this scribe has written since the page was opened. */
let written = 0;

export const scribed = {
  /** The newest first. */
  get entries() {
    return entries;
  },
  get written() {
    return written;
  },
};

/** @param {Words} words */
export async function write(words) {
  const entry = { ...words, ref: newRef(), state: /** @type {const} */ ('sending'), problem: '' };
  entries = [entry, ...entries].filter(({ state }, at) => at < SHOWN || state === 'refused');
  written += 1;
  requestRender();
  // Both go into the outbox now, one behind the other; the answers come when they come.
  const proposed = propose(entry);
  if (words.slot) await Promise.all([proposed, place(entry.ref, words.slot)]);
  else await proposed;
}

/** Give back the words of one that was refused. @param {Entry} entry */
export function takeBack(entry) {
  entries = entries.filter((one) => one !== entry);
  written -= 1;
  requestRender();
}

/** @param {Entry} entry */
async function propose({ ref, title, name }) {
  try {
    const outcome = await wish('POST', 'topics', { title, scribe_for: name }, { ref });
    toastDone(outcome, t('host.scribe_done', { title, name }));
    settle(ref, { state: outcome.waiting ? 'kept' : 'done' });
  } catch (problem) {
    settle(ref, { state: 'refused', problem: sentence(problem) });
  }
}

/**
 * @param {string} ref of the topic
 * @param {Slot} slot
 */
async function place(ref, { round, room }) {
  try {
    await wish('PUT', `topics/${ref}/placement`, { round, room });
  } catch (problem) {
    settle(ref, { state: 'without_slot', problem: sentence(problem) });
  }
}

/**
 * Of two answers to one entry, the worse one stays.
 *
 * @param {string} ref
 * @param {Partial<Entry>} news
 */
function settle(ref, news) {
  entries = entries.map((entry) =>
    entry.ref === ref && !entry.problem ? { ...entry, ...news } : entry,
  );
  requestRender();
}
