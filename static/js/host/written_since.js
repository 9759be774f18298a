/** What has become of what people wrote since it was read: the changes tell, and nothing is asked for. */
import { store } from '../board/store.js';
import { keyOf } from './written_list.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Change} Change
 * @typedef {import('./written_list.js').Written} Written
 */

/** After these somebody's words are others than they were. */
const NEW = /^(topic\.(proposed|edited)|note\.(posted|edited)|photo\.(posted|offered|described)|report\.written)$/;

/** What was taken away, and how. @type {Map<string, 'hidden'|'removed'>} */
const gone = new Map();

/** What is new for each who asks, until they look. @type {Set<Fresh>} */
const all = new Set();

export class Fresh {
  #kinds;

  /** What was written, and when. @type {Map<string, number>} */
  #told = new Map();

  /** After a long absence nobody knows how much is new. */
  isOld = false;

  /** @param {string[]} kinds */
  constructor(kinds) {
    this.#kinds = new Set(kinds);
    all.add(this);
  }

  get count() {
    return this.#told.size;
  }

  /** To be asked before the list is read. */
  get told() {
    return new Map(this.#told);
  }

  /**
   * What came while the list was on its way is not in it, and stays new.
   *
   * @param {Map<string, number>} before  what was told by then
   * @param {Written[]} entries  what was read
   */
  looked(before, entries) {
    const read = new Map(entries.map((one) => [keyOf(one), Date.parse(one.at)]));
    for (const [key, at] of this.#told) {
      if (before.get(key) === at || (read.get(key) ?? 0) >= at) this.#told.delete(key);
    }
    this.isOld = false;
  }

  /**
   * @param {{kind: string, id: string}} one
   * @param {string} at
   */
  add(one, at) {
    if (this.#kinds.has(one.kind)) this.#told.set(keyOf(one), Date.parse(at));
  }

  /** @param {{kind: string, id: string}} one */
  drop(one) {
    this.#told.delete(keyOf(one));
  }
}

store.subscribe((_, { changes, whole }) => {
  if (whole) {
    gone.clear();
    for (const fresh of all) fresh.isOld = true;
  }
  for (const change of changes) follow(change);
});

/** @param {Change} change */
function follow({ kind, data, by, at }) {
  const one = about(kind, data);
  if (!one) return;
  const was = gone.get(keyOf(one));
  const is = fate(kind, data);
  if (is) gone.set(keyOf(one), is);
  else gone.delete(keyOf(one));
  const isNew = NEW.test(kind) && !was && (by === null || by !== store.state.me.person);
  for (const fresh of all) {
    if (is) fresh.drop(one);
    else if (isNew) fresh.add(one, at);
  }
}

/**
 * @param {string} kind
 * @param {any} data
 */
function about(kind, data) {
  const [noun = ''] = kind.split('.');
  if (noun === 'report') return { kind: noun, id: data.topic };
  if (noun === 'topic') return { kind: noun, id: data.id };
  if (noun === 'note' || noun === 'photo') return { kind: noun, id: (data[noun] ?? data).id };
  return undefined;
}

/**
 * @param {string} kind
 * @param {any} data
 */
function fate(kind, data) {
  if (kind === 'topic.hidden' || kind === 'photo.hidden') return 'hidden';
  if (kind === 'photo.removed') return 'removed';
  if (!kind.startsWith('note.') || data.note) return undefined;
  return kind === 'note.removed' ? 'removed' : 'hidden';
}

/**
 * Whether it is still there, and if not, what was done with it.
 *
 * @param {Board} board
 * @param {Written} one
 * @returns {'there'|'hidden'|'removed'|'with_topic'}
 */
export function fateOf(board, one) {
  if (board.topics[one.topic]) return gone.get(keyOf(one)) ?? 'there';
  return one.kind === 'topic' ? 'hidden' : 'with_topic';
}
