/**
 * Lays out the day as the server will (`lay_out_day`), so that the host sees it while typing.
 *
 * @typedef {'round'|'break'|'lunch'|'opening'|'marketplace'|'news'|'convergence'|'closing'} Kind
 * @typedef {{kind: Kind, from: number, to: number}} Part  in minutes after midnight
 * @typedef {{opening: number, marketplace: number, news: number, convergence: number, closing: number}} Frame
 *   lengths of what a usual day has around its rounds, as openspace/domain/templates.py says
 */

export const GAP = 15;
const LUNCH = 60;
const NOON = 12 * 60;
const MIDNIGHT = 24 * 60;

/**
 * The parts of the day in order, or null when it would run past midnight.
 *
 * @param {{first: number, minutes: number, rounds: number, gap?: number}} wish
 * @returns {Part[] | null}
 */
export function layOutDay({ first, minutes, rounds, gap = GAP }) {
  /** @type {Part[]} */
  const parts = [];
  let lunchDue = first < NOON;
  let start = first;
  for (let n = 1; n <= rounds; n += 1) {
    const end = start + minutes;
    if (end >= MIDNIGHT) return null;
    parts.push({ kind: 'round', from: start, to: end });
    if (n === rounds) break;
    const isLunch = lunchDue && end >= NOON;
    lunchDue = lunchDue && !isLunch;
    start = end + (isLunch ? Math.max(gap, LUNCH) : gap);
    parts.push({ kind: isLunch ? 'lunch' : 'break', from: end, to: start });
  }
  return parts;
}

/**
 * The parts of one of several days, with what lies around its rounds.
 *
 * @param {Part[]} rounds
 * @param {Frame|undefined} frame
 * @param {{isFirst: boolean, isLast: boolean}} place
 * @returns {Part[]}
 */
export function framed(rounds, frame, { isFirst, isLast }) {
  const [first] = rounds;
  const last = rounds[rounds.length - 1];
  if (!frame || !first || !last) return rounds;
  const before = isFirst ? /** @type {const} */ (['opening', 'marketplace']) : /** @type {const} */ (['news']);
  const after = isLast ? /** @type {const} */ (['convergence', 'closing']) : [];
  const lead = before.reduce((sum, kind) => sum + frame[kind], 0);
  return [...inTurn(before, frame, first.from - lead), ...rounds, ...inTurn(after, frame, last.to)];
}

/**
 * @param {readonly (keyof Frame)[]} kinds
 * @param {Frame} frame
 * @param {number} from
 */
function inTurn(kinds, frame, from) {
  let at = from;
  const parts = kinds.map((kind) => ({ kind, from: at, to: (at += frame[kind]) }));
  return parts.filter((part) => part.from < part.to);
}

/**
 * Minutes after midnight of 'HH:MM', or NaN.
 *
 * @param {string} clock
 */
export function readClock(clock) {
  const match = /^(\d{2}):(\d{2})/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
}

/**
 * @param {number} minutes
 * @param {string} language
 */
export function showClock(minutes, language) {
  const moment = new Date(Date.UTC(2000, 0, 1, 0, minutes));
  return moment.toLocaleTimeString(language, { timeStyle: 'short', timeZone: 'UTC' });
}

/**
 * The day to propose: today while there is time for it, else tomorrow, as 'YYYY-MM-DD'.
 *
 * @param {Date} now
 */
export function likelyDay(now) {
  const day = new Date(now);
  if (now.getHours() >= 10) day.setDate(day.getDate() + 1);
  return written(day);
}

/** The earliest that is taken: yesterday, for it may be so where the event is. @param {Date} now */
export function earliestDay(now) {
  const day = new Date(now);
  day.setDate(day.getDate() - 1);
  return written(day);
}

/** @param {Date} day */
function written(day) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
