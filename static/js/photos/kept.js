/**
 * Photos on their way as they lie on the shelf: they outlive a reload and a closed browser.
 *
 * @typedef {{
 *   ref: string, topic: string, alt: string, type: string, bytes: ArrayBuffer, preview: string,
 *   at: string, arrived: number, problem: string, again: boolean
 * }} Upload  `arrived` of its bytes; `problem`: why it was refused; `again`: begun a second time
 */
import { page } from '../page.js';
import { shelf } from '../shelf/shelf.js';

const PREFIX = `photo:${page.code}:`;

/** @returns {Promise<Upload[]>} in the order they were taken */
export async function kept() {
  const found = await (await shelf()).all(PREFIX).catch(() => []);
  // A shelf that is no database keeps texts alone.
  return found.filter(({ bytes }) => bytes instanceof ArrayBuffer);
}

/** @param {Upload} upload */
export async function keep(upload) {
  await (await shelf()).put(keyOf(upload), upload).catch(() => {});
}

/** @param {Upload} upload */
export async function drop(upload) {
  await (await shelf()).remove(keyOf(upload)).catch(() => {});
}

/** @param {Upload} upload */
function keyOf({ at, ref }) {
  return `${PREFIX}${at}:${ref}`;
}
