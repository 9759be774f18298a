/** A thumb that touches twice: what moved under it meanwhile was not meant. */

/** So soon, in ms. */
export const TOO_SOON = 1000;

let last = 0;

/** Do it, unless something else was done so just before. @param {() => unknown} deed */
export function calmly(deed) {
  const now = Date.now();
  if (now - last < TOO_SOON) return;
  last = now;
  deed();
}
