/**
 * What all walls show at one moment, and when the bell rang: by the board and the server's time alone,
 * so that they agree, and one that is loaded again with them. The rule is that of openspace/domain/wall.py.
 *
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Wall} Wall
 */

/** How long it is said that the time is over, in ms, before the walls go back to what they showed. */
const TIME_IS_UP = 20_000;

/**
 * @param {Wall} wall
 * @param {number} now
 */
export function viewAt(wall, now) {
  return countsDown(wall) && now >= endOf(wall) + TIME_IS_UP ? wall.after : wall.view;
}

/**
 * The board with what the walls show now.
 *
 * @param {Board} board
 * @param {number} now
 * @returns {Board}
 */
export function shownAt(board, now) {
  const view = viewAt(board.wall, now);
  return view === board.wall.view ? board : { ...board, wall: { ...board.wall, view } };
}

/**
 * Whole seconds until a countdown is over, and then 0 for as long as that is said; undefined where none is on.
 *
 * @param {Wall} wall
 * @param {number} now
 */
export function countdownAt(wall, now) {
  if (viewAt(wall, now) !== 'countdown') return undefined;
  return Math.max(0, Math.ceil((endOf(wall) - now) / 1000)) || 0;
}

/**
 * When the bell rang last, in ms; 0 if never. It rings when a countdown is over as well.
 *
 * @param {Wall} wall
 * @param {number} now
 */
export function rungAt(wall, now) {
  const byHand = Date.parse(wall.bell ?? '') || 0;
  return countsDown(wall) && endOf(wall) <= now ? Math.max(byHand, endOf(wall)) : byHand;
}

/**
 * When the bell will ring by itself, in ms from now; undefined where no countdown is on.
 *
 * @param {Wall} wall
 * @param {number} now
 */
export function ringsIn(wall, now) {
  return countsDown(wall) && endOf(wall) > now ? endOf(wall) - now : undefined;
}

/** As a clock says it: 4:05. @param {number} seconds */
export function clockOf(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** @param {Wall} wall */
const countsDown = ({ view, until }) => view === 'countdown' && Boolean(until);

/** @param {Wall} wall */
const endOf = ({ until }) => Date.parse(until ?? '');
