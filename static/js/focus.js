/**
 * The focus stays on the page: when what had it goes or rests, the heading of the part that it
 * stood in takes it, so that whoever uses keys or listens goes on from there.
 */

/** What has the focus, and all that it stands in, from the inside out. @returns {Element[]} */
function focused() {
  const path = [];
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
    path.push(at);
  }
  return path;
}

/** @param {Element|undefined} element that had the focus */
function isLost(element) {
  const now = document.activeElement;
  if (!element || (now && now !== document.body && now !== element)) return false;
  return !element.isConnected || element.matches(':disabled');
}

/** Draw something, and keep the focus on the page. @param {() => void} draw */
export function keepingFocus(draw) {
  const path = focused();
  draw();
  if (!isLost(path[0])) return;
  const places = [...path.slice(1), document.body].filter((place) => place.isConnected);
  const home = places.map((place) => place.querySelector('h1, h2')).find(Boolean);
  if (!(home instanceof HTMLElement)) return;
  if (!home.hasAttribute('tabindex')) home.tabIndex = -1;
  home.focus({ preventScroll: true });
}
