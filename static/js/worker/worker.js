/**
 * The service worker: the app's own files, and its pages as they were last seen, for when there is
 * no network. It keeps nothing of the API: what the board was is the app's own business.
 *
 * Served at /sw.js as a classic script, with the version of the static files in its first line.
 */
/* global VERSION */

(() => {
  const worker = /** @type {any} */ (self);
  const version = String(/** @type {any} */ (globalThis).VERSION);
  const NAME = `openspace-${version}`;
  const PAGE = /^\/e\/[^/]+(\/topics\/[^/]+|\/host)?$/;

  /** How long a page from the network is waited for where one is kept, in ms. */
  const PATIENCE = 2500;

  worker.addEventListener('install', () => worker.skipWaiting());

  worker.addEventListener('activate', (/** @type {any} */ event) => {
    event.waitUntil(Promise.all([forgetOlder(), worker.clients.claim()]));
  });

  worker.addEventListener('message', (/** @type {any} */ event) => {
    if (Array.isArray(event.data?.keep)) event.waitUntil(keepAll(event.data.keep));
  });

  worker.addEventListener('fetch', (/** @type {any} */ event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin) return;
    if (pathname.startsWith(`/static/${version}/`)) event.respondWith(file(request));
    else if (request.mode === 'navigate' && PAGE.test(pathname)) event.respondWith(page(request, pathname));
  });

  async function forgetOlder() {
    const names = await caches.keys();
    const older = names.filter((name) => name.startsWith('openspace-') && name !== NAME);
    await Promise.all(older.map((name) => caches.delete(name)));
  }

  /** Files never change under one version. @param {Request} request */
  async function file(request) {
    const cache = await caches.open(NAME);
    const kept = await cache.match(request.url);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) cache.put(request.url, answer.clone());
    return answer;
  }

  /**
   * From the network, if it comes soon; every page of an event can show every other.
   *
   * @param {Request} request
   * @param {string} pathname
   */
  async function page(request, pathname) {
    const cache = await caches.open(NAME);
    const kept = (await cache.match(pathname)) ?? (await cache.match(pathname.split('/').slice(0, 3).join('/')));
    const fresh = fetch(request).then((answer) => {
      if (isOurs(answer)) cache.put(pathname, answer.clone());
      return answer;
    });
    if (!kept) return fresh;
    const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
    return Promise.race([fresh.catch(() => kept), late]);
  }

  /** The Wi-Fi's sign-in page is shown, and never kept. @param {Response} answer */
  function isOurs(answer) {
    const policy = answer.headers.get('content-security-policy') ?? '';
    return answer.ok && !answer.redirected && policy.includes('openspace-worker');
  }

  /** What an open page is made of. @param {string[]} paths */
  async function keepAll(paths) {
    const cache = await caches.open(NAME);
    await Promise.all(paths.map((path) => keepOne(cache, path).catch(() => {})));
  }

  /**
   * @param {Cache} cache
   * @param {string} path
   */
  async function keepOne(cache, path) {
    const isFile = path.startsWith(`/static/${version}/`);
    if (!isFile && !PAGE.test(path)) return;
    if (isFile && (await cache.match(path))) return;
    const answer = await fetch(path);
    if (isFile ? answer.ok : isOurs(answer)) await cache.put(path, answer);
  }
})();
