/**
 * Where everything stands in the picture of a replay, in rem: the board as tiles, each with its topic's
 * number, and below it the tray with topics that wait. Numbers are as large as all that matters, so the
 * board lies as it leaves them place: with the times of its rounds, without, or turned, with the rooms
 * below one another. Where they find none, the tiles are bare. Pure.
 *
 * @typedef {import('../../board/records.js').Slot} Slot
 * @typedef {{x: number, y: number, width: number, height: number, letters: number}} Box
 *   `letters`: how large what stands in it is; 0 where it stays bare
 * @typedef {{
 *   width: number, at: (slot: Slot) => Box|undefined, places: Box[], times: (Box & {round: string})[], tray: Box[]
 * }} Plan  `tray`: the places of topics that wait; the last is for the number of those that find none
 */

/** The widest and the narrowest picture, and its height. */
const WIDTH = 60;
const NARROW = 36;
export const HEIGHT = 46;

/** The main size, and how broad a bold digit may be, in its part: at the least, and where there is room. */
const NUMBER = 3.6;
const LARGEST = 6.4;
const DIGIT = 0.6;
const BROAD = 0.7;
/** Digits reach neither above nor below: a tile may be lower than their line. */
const LOWEST = 2.9;
const TALLEST = 11;
const GAP = 0.4;
/** Between two days. */
const NIGHT = 1;
/** For a round's time, such as 12:45. */
const TIME = 12;
const CHIP = 4.2;
const MOST_ROWS = 4;
/** So many of the topics wait at a time, at most; what does not find place is counted. */
const WAITING = 0.6;
/** More places than this are not drawn while they are free. */
const MOST_PLACES = 400;

/**
 * @param {string[]} rooms
 * @param {string[][]} days  the rounds of each day
 * @param {{digits: number, count: number}} topics  how many in the end, and how long their numbers are
 * @returns {Plan}
 */
export function planOf(rooms, days, { digits, count }) {
  const narrowest = digits * DIGIT * NUMBER + 0.6;
  const chip = narrowest + 0.8;
  const wanted = Math.ceil((count * WAITING) / Math.floor(WIDTH / (chip + GAP)));
  /** @param {number} rows  of the tray @param {number} left @param {boolean} isTurned */
  const lay = (rows, left, isTurned) => {
    const high = HEIGHT - rows * (CHIP + GAP) - 2 * GAP;
    const down = axis(isTurned ? [rooms] : days, high, TALLEST);
    const widest = Math.max(narrowest, 1.15 * down.size);
    const across = axis(isTurned ? days : [rooms], WIDTH - left, widest);
    return { left, isTurned, down, across, fits: Math.min(across.size / narrowest, down.size / LOWEST) };
  };
  const ways = [wanted, 1]
    .map((rows) => Math.min(MOST_ROWS, Math.max(1, rows)))
    .flatMap((rows) => [lay(rows, TIME, false), lay(rows, 0, false), lay(rows, 0, true)]);
  const { left, isTurned, across, down, fits } =
    ways.find((way) => way.fits >= 1) ?? ways.reduce((best, way) => (way.fits > best.fits ? way : best), lay(1, 0, false));
  const letters = fits < 1 ? 0
    : Math.max(NUMBER, Math.min(LARGEST, down.size * 0.72, (across.size - 0.6) / (digits * BROAD)));
  /** @param {Slot} slot @returns {Box|undefined} */
  const at = ({ round, room }) => {
    const [x, y] = [across.at.get(isTurned ? round : room), down.at.get(isTurned ? room : round)];
    if (x === undefined || y === undefined) return undefined;
    return { x: x + left, y, width: across.size, height: down.size, letters };
  };
  const rounds = days.flat();
  const width = Math.max(NARROW, left + across.end);
  const places = rounds.flatMap((round) => rooms.flatMap((room) => at({ round, room }) ?? []));
  const timeOf = (/** @type {string} */ round) =>
    ({ round, x: 0, y: down.at.get(round) ?? 0, width: left - 1, height: down.size, letters: NUMBER });
  return {
    width,
    at,
    places: places.length > MOST_PLACES ? [] : places,
    times: left && letters ? rounds.map(timeOf) : [],
    tray: tray(down.end + 2 * GAP, width, chip),
  };
}

/**
 * Things in a row, in groups.
 *
 * @param {string[][]} groups
 * @param {number} length
 * @param {number} most  no thing is larger
 */
function axis(groups, length, most) {
  const n = Math.max(1, groups.flat().length);
  const nights = Math.max(0, groups.length - 1) * NIGHT;
  const room = (length - nights) / n;
  const gap = Math.min(GAP, room * 0.16);
  const step = Math.min(most + gap, room + gap / n);
  /** @type {Map<string, number>} */
  const at = new Map();
  groups.forEach((group, night) => {
    for (const thing of group) at.set(thing, at.size * step + night * NIGHT);
  });
  return { at, size: step - gap, end: n * step - gap + nights };
}

/**
 * The last place is larger: "+12" says how many more there are.
 *
 * @param {number} top
 * @param {number} length
 * @param {number} width
 * @returns {Box[]}
 */
function tray(top, length, width) {
  const more = DIGIT * NUMBER;
  const inRow = Math.floor((length + GAP - more) / (width + GAP));
  const rows = Math.max(1, Math.floor((HEIGHT - top + GAP) / (CHIP + GAP)));
  return Array.from({ length: inRow * rows }, (_, n) => ({
    x: (n % inRow) * (width + GAP),
    y: top + Math.floor(n / inRow) * (CHIP + GAP),
    width: n < inRow * rows - 1 ? width : width + more,
    height: CHIP,
    letters: NUMBER,
  }));
}
