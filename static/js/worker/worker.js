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
  /** Every page of the app can show every other. */
  const APP = /^\/e\/[^/]+(\/topics\/[^/]+|\/host)?$/;
  /** A wall, or a door. */
  const SCREEN = /^\/e\/[^/]+\/(wall|door\/[^/]+)$/;
  const QR = /^\/e\/[^/]+(\/topics\/[^/]+)?\/qr\.svg$/;

  /** How long a page from the network is waited for where one is kept, in ms. */
  const PATIENCE = 2500;
  /** What a proxy answers for a server that is away. */
  const AWAY = [502, 503, 504];

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
    else if (QR.test(pathname)) event.respondWith(picture(request, pathname));
    else if (isPage(pathname)) event.respondWith(page(request, pathname));
  });

  /** @param {string} pathname */
  const isPage = (pathname) => APP.test(pathname) || SCREEN.test(pathname);

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

  /** From the network, if there is one: what it leads to may change. @param {Request} request @param {string} pathname */
  async function picture(request, pathname) {
    const cache = await caches.open(NAME);
    try {
      const answer = await fetch(request);
      if (isPicture(answer)) cache.put(pathname, answer.clone());
      return answer;
    } catch (problem) {
      const kept = await cache.match(pathname);
      if (kept) return kept;
      throw problem;
    }
  }

  /**
   * From the network, if it comes soon.
   *
   * @param {Request} request
   * @param {string} pathname
   */
  async function page(request, pathname) {
    const cache = await caches.open(NAME);
    const board = APP.test(pathname) && pathname.split('/').slice(0, 3).join('/');
    const kept = (await cache.match(pathname)) ?? (board ? await cache.match(board) : undefined);
    const fresh = fetch(request).then((answer) => {
      if (isOurs(answer)) cache.put(pathname, answer.clone());
      return kept && AWAY.includes(answer.status) ? kept : answer;
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

  /** @param {Response} answer */
  function isPicture(answer) {
    return answer.ok && (answer.headers.get('content-type') ?? '').startsWith('image/svg+xml');
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
    const isQr = QR.test(path);
    if (!isFile && !isQr && !isPage(path)) return;
    if (isFile && (await cache.match(path))) return;
    const answer = await fetch(path);
    if (isFile ? answer.ok : isQr ? isPicture(answer) : isOurs(answer)) await cache.put(path, answer);
  }
})();
