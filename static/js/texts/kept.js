/**
 * The shared texts as they lie on this phone: each as it was last seen, and what was written in it
 * that the server has not acknowledged. Updates are kept as letters, which every shelf takes.
 *
 * The shelf takes a moment for each, and a page that is loaded again does not wait for it; so the
 * newest lies in a drawer that is quick and small, until the shelf has it.
 *
 * @typedef {{key: string, update: string}} Unsent  one window's; `key` is where it lies
 */
import { page } from '../page.js';
import { shelf } from '../shelf/shelf.js';
import { inDrawer, putInDrawer } from './drawer.js';

/** Also looked for at the start of the app: worker/start.js. */
const UNSENT = `unsent:${page.code}:`;

/** @param {string} name of the text: topic and field */
const seenKey = (name) => `text:${page.code}:${name}`;

/**
 * @param {string} name
 * @returns {Promise<{seen: string|undefined, unsent: Unsent[]}>}
 */
export async function keptText(name) {
  const things = await shelf();
  const own = `${UNSENT}${name}:`;
  const unsent = [...(await things.all(own).catch(() => [])), ...inDrawer(own)];
  return { seen: await things.get(seenKey(name)).catch(() => undefined), unsent };
}

/** Names of the texts in which something waits to be sent. @returns {Promise<string[]>} */
export async function namesOfUnsent() {
  const unsent = [...(await (await shelf()).all(UNSENT).catch(() => [])), ...inDrawer(UNSENT)];
  const names = unsent.map(({ key }) => key.slice(UNSENT.length).split(':').slice(0, 2).join(':'));
  return [...new Set(names)];
}

/**
 * @param {string} name
 * @param {string} whole
 */
export async function keepSeen(name, whole) {
  await (await shelf()).put(seenKey(name), whole).catch(() => {});
}

/**
 * @param {string} name
 * @param {number} client whose it is: no two windows have the same
 * @param {string} update all that it has not been told is saved; '' for nothing
 */
export async function keepUnsent(name, client, update) {
  const key = `${UNSENT}${name}:${client}`;
  putInDrawer(key, update);
  const things = await shelf();
  await (update ? things.put(key, { key, update }) : things.remove(key)).catch(() => {});
  if (inDrawer(key)[0]?.update === update) putInDrawer(key, '');
}

/** It is saved, unless its window has written on meanwhile. @param {Unsent} one */
export async function dropUnsent({ key, update }) {
  if (inDrawer(key)[0]?.update === update) putInDrawer(key, '');
  const things = await shelf();
  const now = await things.get(key).catch(() => undefined);
  if (now?.update === update) await things.remove(key).catch(() => {});
}
