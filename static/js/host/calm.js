/** A thumb that touches twice: what moved under it meanwhile was not meant. */

/** So soon, in ms; and so near, in px. */
export const TOO_SOON = 1000;
const TOO_NEAR = 32;

/** The last touch that was meant. */
let last = { at: 0, x: 0, y: 0 };

/** Whatever is touched next is meant: somebody has gone on, as by typing. */
export function goOn() {
  last = { at: 0, x: 0, y: 0 };
}

/**
 * Do it, unless something was done just before by a touch at the same place; to the keys, all is one place.
 *
 * @param {MouseEvent} touch
 * @param {() => unknown} deed
 */
export function calmly({ detail, clientX, clientY }, deed) {
  const at = Date.now();
  const [x, y] = detail ? [clientX, clientY] : [0, 0];
  if (at - last.at < TOO_SOON && Math.hypot(x - last.x, y - last.y) < TOO_NEAR) return;
  last = { at, x, y };
  deed();
}
