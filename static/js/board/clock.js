/** Where the day is: which rounds are over, on, and next. */

/** @typedef {import('./records.js').Round} Round */
/** @typedef {'past'|'now'|'next'|'later'} Moment */

/**
 * @param {Round[]} rounds of the whole event
 * @param {Round} round
 * @param {Date} now
 * @returns {Moment}
 */
export function momentOf(rounds, round, now) {
  const at = now.getTime();
  if (Date.parse(round.ends) <= at) return 'past';
  if (Date.parse(round.starts) <= at) return 'now';
  return round.starts === nextStart(rounds, at) ? 'next' : 'later';
}

/**
 * @param {Round[]} rounds
 * @param {number} at
 */
function nextStart(rounds, at) {
  const starts = rounds.map((round) => round.starts).filter((starts) => Date.parse(starts) > at);
  return starts.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a), starts[0] ?? '');
}

/**
 * Whether the rounds lie on more than one day, where the event is.
 *
 * @param {Round[]} rounds
 * @param {(iso: string) => string} dayOf
 */
export function severalDays(rounds, dayOf) {
  return new Set(rounds.map(({ starts }) => dayOf(starts))).size > 1;
}
