/**
 * What this phone keeps for itself, by key: in IndexedDB, or in localStorage where a browser
 * forbids that, or in memory where it forbids both.
 *
 * @typedef {{
 *   get(key: string): Promise<any>,
 *   put(key: string, value: any): Promise<void>,
 *   remove(key: string): Promise<void>,
 *   all(prefix: string): Promise<any[]>,
 *   keys(prefix: string): Promise<string[]>,
 * }} Shelf  `keys` gives those that begin so, and `all` the values of the keys that begin so, in the order of their keys
 */
import { indexed } from './indexed.js';
import { local } from './local.js';

/** Some browsers never say whether they open it: then this long, in ms, is enough. */
const PATIENCE = 2000;

/** @type {Promise<Shelf>|undefined} */
let opening = undefined;

/** @returns {Promise<Shelf>} */
export function shelf() {
  opening ??= Promise.race([indexed(), late()]).catch(() => local());
  return opening;
}

/** @returns {Promise<Shelf>} */
function late() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('IndexedDB does not open')), PATIENCE);
  });
}
