/** How long to wait before something is sent again: longer each time, and not all phones at once. */

const FIRST = 500;
const LONGEST = 12_000;

/**
 * @param {number} tries in vain so far
 * @param {number} [seconds] that the server asks for
 * @returns {number} in ms
 */
export function pause(tries, seconds = 0) {
  const steps = Math.min(LONGEST, FIRST * 2 ** (tries - 1));
  return Math.max(steps * (0.5 + Math.random()), seconds * 1000 * (1 + 0.3 * Math.random()));
}
