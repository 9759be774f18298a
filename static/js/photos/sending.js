/**
 * Photos on their way to the server: one after the other, in parts, from where the server is. A cut
 * costs one part; a reload or a closed browser nothing.
 *
 * @typedef {import('./kept.js').Upload} Upload
 */
import { sendOnce } from '../api.js';
import { store } from '../board/store.js';
import { keep as note } from '../drafts.js';
import { Patience } from '../outbox/patience.js';
import { newRef } from '../ref.js';
import { Refusal } from '../refusal.js';
import { requestRender } from '../screen.js';
import { bring } from './bringing.js';
import { drop, keep, kept } from './kept.js';

/** @type {Upload[]} */
let uploads = [];

let sending = false;

/** Reading what is left on the shelf, once. @type {Promise<void>|undefined} */
let reading = undefined;

const patience = new Patience(() => send());

/** Told when one is there. @type {(upload: Upload) => void} */
let whole = () => {};

/** @param {typeof whole} hears */
export function whenWhole(hears) {
  whole = hears;
}

/** @param {string} topic its id */
export const uploadsOf = (topic) => uploads.filter((upload) => upload.topic === topic);

/** Whether the network lets nothing through just now. */
export const isStuck = () => patience.tries > 0;

/** Take up what was left when the page was closed. */
export async function goOn() {
  reading ??= kept().then((left) => {
    const known = new Set(uploads.map(({ ref }) => ref));
    uploads = [...left.filter(({ ref }) => !known.has(ref)), ...uploads];
    changed();
  });
  await reading;
  send();
}

/** @param {Pick<Upload, 'topic'|'alt'|'type'|'bytes'|'preview'>} what */
export async function give(what) {
  const more = { ref: newRef(), at: new Date().toISOString(), arrived: 0, problem: '', again: false };
  const upload = { ...what, ...more };
  uploads = [...uploads, upload];
  changed();
  await keep(upload);
  goOn();
}

/** One that was refused, once more. @param {Upload} upload */
export function tryAgain(upload) {
  replace(upload, { problem: '', ref: newRef(), arrived: 0 });
  send();
}

/** Not this one after all. @param {Upload} upload */
export function discard(upload) {
  forget(upload);
  // What the server has of it, it would sweep by itself in a day.
  sendOnce('PUT', `photos/${upload.ref}/removal`, {}, newRef()).catch(() => {});
}

/** Send all that waits, now. */
export async function send() {
  if (sending) return;
  sending = true;
  patience.stop();
  try {
    while (await sendNext());
  } finally {
    sending = false;
    requestRender();
  }
}

/** @returns {Promise<boolean>} whether to go on with the one after it */
async function sendNext() {
  const upload = uploads.find(({ problem }) => !problem);
  if (!upload) return false;
  try {
    await sendWhole(upload);
    patience.well();
    return true;
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return notTaken(upload, problem);
  }
}

/** @param {Upload} upload */
async function sendWhole(upload) {
  const done = await bring(upload, (bytes) => arrived(upload.ref, bytes));
  if (!done) return;
  forget(upload);
  whole(upload);
}

/**
 * @param {string} ref
 * @param {number} bytes
 * @returns {boolean} whether it is still wanted
 */
function arrived(ref, bytes) {
  const upload = uploads.find((one) => one.ref === ref);
  if (upload) upload.arrived = bytes;
  patience.well();
  requestRender();
  return upload !== undefined;
}

/**
 * @param {Upload} upload
 * @param {Refusal} problem
 */
function notTaken(upload, problem) {
  if (!uploads.some(({ ref }) => ref === upload.ref)) return true;
  const swept = problem.code === 'not_found' && problem.facts['what'] === 'photo';
  if (swept && !upload.again) {
    replace(upload, { ref: newRef(), arrived: 0, again: true });
    return true;
  }
  if (patience.later(problem)) return false;
  patience.well();
  replace(upload, { problem: problem.message });
  return true;
}

/**
 * @param {Upload} upload
 * @param {Partial<Upload>} part
 */
function replace(upload, part) {
  const other = { ...upload, ...part };
  uploads = uploads.map((one) => (one === upload ? other : one));
  changed();
  drop(upload).then(() => keep(other));
}

/** @param {Upload} upload */
function forget(upload) {
  uploads = uploads.filter(({ ref }) => ref !== upload.ref);
  changed();
  drop(upload);
}

function changed() {
  // Whoever opens the app again with some left goes on with them (see boot.js).
  note('photos.left', uploads.length ? 'yes' : '');
  requestRender();
}

store.subscribe(({ connection }) => {
  if (connection === 'live' && patience.waits) send();
});
