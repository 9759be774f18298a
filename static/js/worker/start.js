/**
 * Where there is HTTPS (or localhost), a service worker opens the app without a network. On plain
 * HTTP in a hall there is none, and everything else holds without it.
 */

import { fetchScreen } from '../app.js';
import { page } from '../page.js';
import { shelf } from '../shelf/shelf.js';

/** @typedef {{createScriptURL(url: string): any}} Policy */

const WORKER = '/sw.js';

export async function begin() {
  // The screens that come next are asked for before they are needed.
  await fetchScreen('session').catch(() => {});
  sendWhatWasWritten();
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(trusted(WORKER));
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: [location.pathname, ...files()] });
  } catch {
    // A private window, or a browser that forbids it.
  }
}

/** In a report, when the page was closed; the key is that of texts/kept.js. */
async function sendWhatWasWritten() {
  const unsent = await (await shelf()).all(`unsent:${page.code}:`).catch(() => []);
  if (unsent.length) (await import('../texts/writing.js')).takeUpUnsent();
}

/** What this page was made of. */
function files() {
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return entries
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/static/'))
    .map(({ pathname }) => pathname);
}

/** The one script that may become a worker. @param {string} url */
function trusted(url) {
  const { trustedTypes } = /** @type {{trustedTypes?: any}} */ (/** @type {unknown} */ (globalThis));
  if (!trustedTypes) return url;
  /** @type {Policy} */
  const policy = trustedTypes.createPolicy('openspace-worker', { createScriptURL: () => WORKER });
  return policy.createScriptURL(url);
}
