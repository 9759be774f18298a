/**
 * What a scribe has written: it goes on its way at once, so that nobody waits for it before the next
 * one, and stays in a short list that says what became of it.
 *
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {{title: string, name: string, slot: Slot|null}} Words
 * @typedef {Words & {ref: string, state: 'sending'|'done'|'kept'|'refused'|'without_slot', problem: string,
 *   nearest: Slot[], undo?: number}} Entry  `problem`: why it was refused, or why it has no slot and where it could go;
 *   `undo`: the seq of what may be undone
 * @typedef {import('../outbox/callers.js').Outcome} Outcome
 */
import { wish } from '../act.js';
import { announce } from '../announce.js';
import { store } from '../board/store.js';
import { slotName } from '../labels.js';
import { deedOf, topicOf } from '../outbox/wishes.js';
import { newRef } from '../ref.js';
import { Refusal, sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toast, undo } from '../toast.js';
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

store.subscribe(({ wishes }, { changes }) => {
  wishes.forEach(hearRefused);
  changes.forEach(hearProposed);
});

/** @param {Words} words */
export async function write(words) {
  const entry = { ...words, ref: newRef(), state: /** @type {const} */ ('sending'), problem: '', nearest: [] };
  entries = [entry, ...entries].filter(({ state }, at) => at < SHOWN || state === 'refused');
  written += 1;
  requestRender();
  // Both go into the outbox now, one behind the other; the answers come when they come.
  const proposed = propose(entry);
  const placed = words.slot ? place(entry.ref, words.slot) : '';
  tell(entry, await proposed, await placed);
}

/** Undo one that is on the board. @param {Entry} entry */
export async function undoEntry({ ref, undo: seq }) {
  if (seq !== undefined && (await undo(seq))) takeBack(ref);
}

/** It is none of those written any more, such as one whose words are given back. @param {string} ref */
export function takeBack(ref) {
  entries = entries.filter((one) => one.ref !== ref);
  written -= 1;
  requestRender();
}

/**
 * Let one that found its slot taken have another one.
 *
 * @param {Entry} entry
 * @param {Slot} slot
 */
export async function placeAfterAll({ ref, title }, slot) {
  settle(ref, { state: 'sending', problem: '', nearest: [] });
  if (await place(ref, slot)) return;
  settle(ref, { state: 'done' });
  toast(t('host.scribe_placed', { title, slot: slotName(store.state.board, slot) }));
}

/**
 * What became of it, once it is known of all of it.
 *
 * @param {Entry} entry
 * @param {Outcome|undefined} outcome  nothing where it was refused
 * @param {string} problem  why it has no slot
 */
function tell({ ref, title, name }, outcome, problem) {
  if (!outcome) return;
  if (!outcome.waiting) settle(ref, { undo: outcome.seq });
  if (problem) return toast(t('host.scribe_unplaced', { title, problem }), { tone: 'warning' });
  settle(ref, { state: outcome.waiting ? 'kept' : 'done' });
  // Nothing lies over the fields: who types on wants to see them, and the line below says the same.
  announce(outcome.waiting ? t('common.kept') : t('host.scribe_done', { title, name }));
}

/** @param {Entry} entry @returns {Promise<Outcome|undefined>} */
async function propose({ ref, title, name }) {
  try {
    return await wish('POST', 'topics', { title, scribe_for: name }, { ref });
  } catch (problem) {
    settle(ref, { state: 'refused', problem: sentence(problem) });
    return undefined;
  }
}

/**
 * @param {string} ref of the topic
 * @param {Slot} slot
 * @returns {Promise<string>} why it has none
 */
async function place(ref, { round, room }) {
  try {
    await wish('PUT', `topics/${ref}/placement`, { round, room });
    return '';
  } catch (refused) {
    const nearest = (refused instanceof Refusal && refused.facts['nearest']) || [];
    const problem = sentence(refused);
    settle(ref, { state: 'without_slot', problem, nearest });
    return problem;
  }
}

/**
 * What was kept, and is on the board now, is undone from its line like all others.
 *
 * @param {import('../board/records.js').Change} change
 */
function hearProposed({ kind, ref, seq }) {
  const isMine = kind === 'topic.proposed' && entries.some((entry) => entry.ref === ref);
  if (isMine) settle(ref, { undo: seq });
}

/**
 * A slot that was asked for without a network, and was taken when there was one again.
 *
 * @param {import('../outbox/wishes.js').Wish} wish
 */
function hearRefused(wish) {
  if (!wish.refused || deedOf(wish) !== 'place') return;
  const { message, facts } = wish.refused;
  const entry = entries.find(({ ref }) => ref === topicOf(wish));
  if (entry && !entry.problem) settle(entry.ref, { state: 'without_slot', problem: message, nearest: facts['nearest'] ?? [] });
}

/**
 * Of two answers to one entry, the worse one stays.
 *
 * @param {string} ref
 * @param {Partial<Entry>} news
 */
function settle(ref, news) {
  entries = entries.map((entry) =>
    entry.ref === ref && (!entry.problem || !news.problem) ? { ...entry, ...news } : entry,
  );
  requestRender();
}
