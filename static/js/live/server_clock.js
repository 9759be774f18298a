/**
 * The server's time: a laptop or a phone may be minutes off, and a countdown, the bell and a replay
 * are for the same moment everywhere.
 */

let ahead = 0;

export function serverNow() {
  return Date.now() + ahead;
}

/** @param {number} ms by which the server is ahead */
export function setAhead(ms) {
  ahead = ms;
}
