/**
 * What this phone keeps of the event under the codes that it had before (drafts, wishes and photos
 * that wait, letters of shared texts, what was searched), brought to the one that it has now. Another
 * window may still write there until it comes as well, so it is looked for at each start.
 */
import { page } from '../page.js';
import { shelf } from './shelf.js';
import { look } from '../view.js';
import { keptWanted } from '../wanted.js';

/** The first word of keys on the shelf: outbox/queue.js, photos/kept.js and texts/kept.js. */
const KINDS = ['wish', 'photo', 'unsent', 'text'];

/** One window after the other, where a browser can say so. */
export async function bring() {
  const work = async () => {
    for (const code of page.formerly) await bringFrom(code);
  };
  await (navigator.locks ? navigator.locks.request('openspace:formerly', work) : work());
}

/** @param {string} code */
async function bringFrom(code) {
  const things = await shelf();
  for (const kind of KINDS) await bringOnShelf(things, `${kind}:${code}:`, `${kind}:${page.code}:`);
  await things.remove(`board:${code}`).catch(() => {});
  quietly(() => {
    bringIn(sessionStorage, `openspace:${code}:`, `openspace:${page.code}:`);
    bringIn(localStorage, `openspace:${code}:`, `openspace:${page.code}:`);
  });
  await emptyDrawer(things, `unsent:${code}:`, `unsent:${page.code}:`);
  look(keptWanted());
}

/**
 * Each is put first and removed then: what the shelf has no room for stays where it is.
 *
 * @param {import('./shelf.js').Shelf} things
 * @param {string} from
 * @param {string} to
 */
async function bringOnShelf(things, from, to) {
  for (const key of await things.keys(from).catch(() => [])) {
    try {
      const value = await things.get(key);
      const place = to + key.slice(from.length);
      // Letters know where they lie.
      if (value !== undefined) await things.put(place, value.key ? { ...value, key: place } : value);
      await things.remove(key);
    } catch {
      // The next start tries it again.
    }
  }
}

/**
 * The newest letters lie in the drawer (texts/drawer.js), until the shelf has them.
 *
 * @param {import('./shelf.js').Shelf} things
 * @param {string} from
 * @param {string} to
 */
async function emptyDrawer(things, from, to) {
  for (const name of names(from)) {
    const key = to + name;
    const update = localStorage.getItem(from + name);
    await things.put(key, { key, update }).then(() => localStorage.removeItem(from + name), () => {});
  }
}

/**
 * @param {Storage} storage
 * @param {string} from
 * @param {string} to
 */
function bringIn(storage, from, to) {
  for (const key of Object.keys(storage).filter((one) => one.startsWith(from))) {
    storage.setItem(to + key.slice(from.length), storage.getItem(key) ?? '');
    storage.removeItem(key);
  }
}

/** What of the drawer's keys comes after `from`. @param {string} from @returns {string[]} */
function names(from) {
  /** @type {string[]} */
  let found = [];
  quietly(() => {
    found = Object.keys(localStorage).filter((key) => key.startsWith(from)).map((key) => key.slice(from.length));
  });
  return found;
}

/** Storage may be full or forbidden. @param {() => void} work */
function quietly(work) {
  try {
    work();
  } catch {
    // What is left there is looked for at the next start.
  }
}
