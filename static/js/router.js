/** Addresses without reloading: the board, a topic, the host's screen. */
import { enter, tookBack } from './back.js';
import { home } from './page.js';
import { drawn } from './screen.js';
import { look, view } from './view.js';

/** @typedef {import('./view.js').Route} Route */

/** @type {Map<string, number>} How far down each screen was read. */
const depths = new Map();

/** @type {(route: Route) => Promise<void>} */
let arrived = async () => {};

/** @param {(route: Route) => Promise<void>} listener told of every screen; done when it is there */
export function startRouter(listener) {
  arrived = listener;
  if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    if (!tookBack()) arrive();
  });
  document.addEventListener('click', follow);
  // A code may have been typed into the address: from here on it is the one in the QR.
  if (!location.pathname.startsWith(home)) history.replaceState(null, '', home);
  look({ route: routeOf(location.pathname) });
  arrived(view.route);
}

/** @param {string} path */
export async function go(path) {
  depths.set(location.pathname, scrollY);
  await enter(path);
  await arrive(0);
}

/** @param {string} id */
export function topicPath(id) {
  return `${home}/topics/${encodeURIComponent(id)}`;
}

/**
 * @param {string} pathname
 * @returns {Route}
 */
export function routeOf(pathname) {
  const [screen, topic] = pathname.slice(home.length + 1).split('/');
  if (screen === 'topics' && topic) return { screen: 'session', topic: decodeURIComponent(topic) };
  return { screen: screen === 'host' ? 'host' : 'board', topic: '' };
}

/** Come to where the address says. */
async function arrive(depth = depths.get(location.pathname) ?? 0) {
  look({ route: routeOf(location.pathname) });
  await arrived(view.route);
  await drawn();
  settle(depth);
}

/**
 * The heading of the new screen gets the focus, so that readers hear where they are.
 *
 * @param {number} depth
 */
function settle(depth) {
  scrollTo(0, depth);
  document.querySelector('h1')?.focus({ preventScroll: true });
}

/** @param {MouseEvent} event */
function follow(event) {
  const link = /** @type {Element} */ (event.target).closest?.('a[data-screen]');
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !plain || event.defaultPrevented) return;
  event.preventDefault();
  go(/** @type {HTMLAnchorElement} */ (link).pathname);
}
