/** Until when an event is kept, as openspace/domain/keeping.py says. */
import { roundsOf } from './queries.js';

const DAYS_KEPT = 30;
const DAY = 86_400_000;

/** @param {import('./records.js').Board} board */
export function keptUntil(board) {
  if (board.event.keep_until) return board.event.keep_until;
  const ends = roundsOf(board).map((round) => Date.parse(round.ends));
  // Without rounds it counts from when the event was made, which phones are not told.
  const last = ends.length ? Math.max(...ends) : Date.now();
  return new Date(last + DAYS_KEPT * DAY).toISOString();
}
