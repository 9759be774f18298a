/** What runs now, what begins next, and how long it is until then. */

/** @typedef {import('../board/records.js').Round} Round */

/**
 * Whole minutes from `now` until `moment`, rounded up: one minute until it is over.
 *
 * @param {number} now
 * @param {string} moment
 */
export function minutesUntil(now, moment) {
  return Math.max(0, Math.ceil((Date.parse(moment) - now) / 60_000));
}

/**
 * @param {Round[]} rounds in order
 * @param {number} now
 * @returns {{running: Round[], next: Round[]}} `next`: all that begin at the next start
 */
export function roundsAt(rounds, now) {
  const running = rounds.filter((r) => Date.parse(r.starts) <= now && now < Date.parse(r.ends));
  const [first] = rounds.filter((r) => Date.parse(r.starts) > now);
  return { running, next: rounds.filter((r) => r.starts === first?.starts) };
}
