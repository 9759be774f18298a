/** Where the day is: which rounds are over, on, and next. */

/** @typedef {import('./records.js').Round} Round */
/** @typedef {'past'|'now'|'next'|'later'} Moment */

/**
 * Whether a round is on or still to come. One that is not there, is not.
 *
 * @param {Round|undefined} round
 * @param {Date} now
 */
export function isAhead(round, now) {
  return Date.parse(round?.ends ?? '') > now.getTime();
}

/**
 * Whether a round has not begun: what is in it may be moved without sending anybody away.
 *
 * @param {Round|undefined} round
 * @param {Date} now
 */
export function isToCome(round, now) {
  return Date.parse(round?.starts ?? '') > now.getTime();
}

/**
 * @param {Round[]} rounds of the whole event
 * @param {Round} round
 * @param {Date} now
 * @returns {Moment}
 */
export function momentOf(rounds, round, now) {
  const at = now.getTime();
  if (!isAhead(round, now)) return 'past';
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
