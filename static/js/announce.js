/**
 * The one voice for screen readers: one's own result at once, others' changes summed up at most
 * every ten seconds.
 */
import { t } from './words.js';

/** @typedef {import('./board/records.js').Change} Change */

const EVERY = 10_000;

/** @type {Record<string, string>} */
const NEWS = {
  'topic.proposed': 'common.news_proposed',
  'topic.placed': 'common.news_placed',
  'topic.moved': 'common.news_moved',
  'topic.withdrawn': 'common.news_withdrawn',
  'note.posted': 'common.news_notes',
};

/** @type {Record<string, number>} */
let counts = {};

/** @type {ReturnType<typeof setTimeout>|undefined} */
let waiting = undefined;

/** @param {string} text */
export function announce(text) {
  const region = document.getElementById('status');
  if (!region) return;
  // The same sentence twice is said twice.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

/** What holds no more is not read there either. @param {string} text */
export function unsay(text) {
  const region = document.getElementById('status');
  if (text && region?.textContent?.startsWith(text)) region.textContent = '';
}

/**
 * @param {Change[]} changes
 * @param {string|null} me what I did myself was said already
 */
export function sumUp(changes, me) {
  for (const { kind, by } of changes) {
    if (NEWS[kind] && (by === null || by !== me)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  if (!waiting && Object.keys(counts).length) waiting = setTimeout(tell, EVERY);
}

function tell() {
  const parts = Object.entries(counts).map(([kind, n]) => t(NEWS[kind] ?? kind, { n }));
  counts = {};
  waiting = undefined;
  announce(parts.join('. '));
}
