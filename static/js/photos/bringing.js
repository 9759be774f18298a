/** One photo's way to the server: in parts, from where the server is. */
import { address, ask, read, sendOnce } from '../api.js';
import { store } from '../board/store.js';

/** @typedef {import('./kept.js').Upload} Upload */

const PART = 128 * 1024;

/** A part takes long on a slow line, and after the last the server has some work; in ms. */
const LONGEST = 60_000;

/**
 * @param {Upload} upload
 * @param {(arrived: number) => boolean} goesOn  told how far it is; whether it is still wanted
 * @returns {Promise<boolean>} whether all of it is there
 * @throws {import('../refusal.js').Refusal}
 */
export async function bring({ ref, topic, type, alt, bytes }, goesOn) {
  await sendOnce('POST', `topics/${topic}/photos`, { bytes: bytes.byteLength, type, alt }, ref);
  let far = await read(`photos/${ref}/parts`);
  while (!far.done) {
    if (!goesOn(far.arrived)) return false;
    const part = bytes.slice(far.arrived, far.arrived + PART);
    far = await sendPart(`photos/${ref}/parts?offset=${far.arrived}`, part);
  }
  store.receive(far.answer?.changes ?? []);
  return true;
}

/**
 * @param {string} path
 * @param {ArrayBuffer} body
 */
function sendPart(path, body) {
  const headers = { 'content-type': 'application/octet-stream' };
  return ask(address(path), { method: 'PUT', headers, body }, LONGEST);
}
