/**
 * Wishes that wait on this phone until the server has answered, and what each is about.
 *
 * @typedef {{code: string, message: string, facts: Record<string, any>}} Refused
 * @typedef {{
 *   ref: string, method: 'POST'|'PUT'|'PATCH'|'DELETE', path: string, body: Record<string, any>,
 *   order: number, at: string, title: string, refused: Refused|null
 * }} Wish  `order`: they are sent by it; `title`: of the topic, as it was called then
 * @typedef {'propose'|'edit'|'place'|'unplace'|'mark'|'unmark'|'withdraw'|'bring_back'
 *   |'note'|'edit_note'|'remove_note'|'name'|'other'} Deed
 * @typedef {{
 *   changed(wishes: Wish[], stuck: boolean, signIn: boolean): void, askName(): Promise<boolean>,
 *   granted(wish: Wish, answer: import('../board/records.js').Answer, late: boolean): void,
 *   refused(wish: Wish): void, unreachable(): void,
 * }} House  who is told what becomes of them; `late`: nobody waited for it any more
 */

/** @type {Record<string, Deed>} */
const DEEDS = {
  'PUT me': 'name',
  'POST topics': 'propose',
  'PATCH topics': 'edit',
  'PUT topics placement': 'place',
  'DELETE topics placement': 'unplace',
  'PUT topics interest': 'mark',
  'DELETE topics interest': 'unmark',
  'PUT topics withdrawal': 'withdraw',
  'DELETE topics withdrawal': 'bring_back',
  'POST topics notes': 'note',
  'PATCH notes': 'edit_note',
  'PUT notes removal': 'remove_note',
};

/** @param {Wish} wish @returns {Deed} */
export function deedOf({ method, path }) {
  const [noun, , part] = path.split('/');
  return DEEDS[[method, noun, part].filter(Boolean).join(' ')] ?? 'other';
}

/** The topic that a wish is about, or ''. @param {Wish} wish */
export function topicOf(wish) {
  const [noun, id = ''] = wish.path.split('/');
  if (noun !== 'topics') return '';
  return id || wish.ref;
}

/** What somebody typed for it, to be given back. @param {Wish} wish */
export function wordsOf({ body }) {
  return [body.name, body.title, body.body, body.text].filter(Boolean).join('\n\n');
}

/** Those still to be sent, in order. @param {Wish[]} wishes */
export function waiting(wishes) {
  return wishes.filter(({ refused }) => !refused);
}

/** Those that were not granted, and have not been told yet. @param {Wish[]} wishes */
export function refusedOnes(wishes) {
  return wishes.filter(({ refused }) => refused);
}

/**
 * Those that can only fail where `wish` was refused: what was to be done with the topic that it
 * would have made. Words are not thrown away with it.
 *
 * @param {Wish[]} wishes
 * @param {Wish} wish
 */
export function dependents(wishes, wish) {
  if (deedOf(wish) !== 'propose') return [];
  return wishes.filter((one) => one !== wish && topicOf(one) === wish.ref && !wordsOf(one));
}

/**
 * The place of a new wish: after all others, whatever the clock says, or before them.
 *
 * @param {Wish[]} wishes
 * @param {boolean} first
 */
export function orderIn(wishes, first) {
  const orders = wishes.map(({ order }) => order);
  return first ? Math.min(Date.now(), ...orders) - 1 : Math.max(Date.now(), ...orders.map((n) => n + 1));
}
