/** The waiting wishes as they lie on the shelf: they outlive a reload and a closed browser. */
import { send } from '../api.js';
import { page } from '../page.js';
import { shelf } from '../shelf/shelf.js';

/** @typedef {import('./wishes.js').Wish} Wish */

const PREFIX = `wish:${page.code}:`;
const NEWS = `openspace:wishes:${page.code}`;

/** Other windows of the same phone hear that something has changed. */
const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NEWS) : null;

/** Those that the shelf did not take, being full: they are sent as long as the page is open. */
const homeless = new Map();

/** @returns {Promise<Wish[]>} in order */
export async function kept() {
  const found = await (await shelf()).all(PREFIX).catch(() => []);
  return [...found, ...homeless.values()].sort((a, b) => a.order - b.order);
}

/** @param {Wish} wish */
export async function keep(wish) {
  homeless.delete(wish.ref);
  await (await shelf()).put(keyOf(wish), wish).catch(() => homeless.set(wish.ref, wish));
  others?.postMessage(wish.ref);
}

/** @param {Wish} wish */
export async function drop(wish) {
  homeless.delete(wish.ref);
  await (await shelf()).remove(keyOf(wish)).catch(() => {});
  others?.postMessage(wish.ref);
}

/**
 * All that waits, to the event under its other code: a phone that forbids storage has them in memory
 * alone. Sent again by the next page, nothing is done twice; and what is refused is told there.
 *
 * @param {string} code
 */
export async function handOver(code) {
  try {
    for (const { method, path, body, ref, refused } of await kept()) {
      if (!refused) await send(method, `/api/events/${code}/${path}`, body, ref);
    }
  } catch {
    // The rest lies on the shelf.
  }
}

/** @param {() => void} heard */
export function whenOthersChange(heard) {
  others?.addEventListener('message', heard);
}

/** How long, in ms, another window may be at it; a sleeping one must not hold up this one. */
const TURN = 12_000;

/**
 * Do `work` while no other window of this phone does. Where a browser cannot say so, two may send
 * the same wish; its `ref` makes that harmless.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function alone(work) {
  if (!navigator.locks) return work();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TURN);
  let begun = false;
  const begin = () => {
    begun = true;
    clearTimeout(timer);
    return work();
  };
  try {
    return await navigator.locks.request(NEWS, { signal: patience.signal }, begin);
  } catch (problem) {
    if (begun) throw problem;
    return work();
  }
}

/** @param {Wish} wish */
function keyOf({ order, ref }) {
  return `${PREFIX}${String(order).padStart(16, '0')}:${ref}`;
}
