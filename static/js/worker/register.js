/**
 * Where there is HTTPS (or localhost), a service worker opens this page without a network. On plain
 * HTTP in a hall there is none, and everything else holds without it.
 */

/** @typedef {{createScriptURL(url: string): any}} Policy */

const WORKER = '/sw.js';

export async function openWithoutNetwork() {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(trusted(WORKER));
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: [location.pathname, ...files()] });
  } catch {
    // A private window, or a browser that forbids it.
  }
}

/** What this page was made of. */
function files() {
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return entries
    .filter(({ origin, pathname }) => origin === location.origin && /^\/static\/|\/qr\.svg$/.test(pathname))
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
