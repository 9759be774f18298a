/** Dates and times in the reader's language and the event's time zone. */
import { language } from './words.js';

/** As where the phone is at home, if that speaks the page's language: 14:00 in London is 2 PM in Boston. */
const here = navigator.languages?.find((one) => new RegExp(`^${language}(-\\w{2,3})?$`).test(one)) ?? language;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * @param {string} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(zone, options) {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key) ?? make(zone, options);
  formats.set(key, known);
  return known;
}

/**
 * An old phone may not know a new zone: UTC is better than nothing.
 *
 * @param {string} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
function make(zone, options) {
  try {
    return new Intl.DateTimeFormat(here, { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(here, { ...options, timeZone: 'UTC' });
  }
}

/**
 * @param {string} iso
 * @param {string} zone
 */
export function time(iso, zone) {
  return format(zone, { hour: 'numeric', minute: '2-digit' }).format(new Date(iso));
}

/**
 * From when to when, without any date: also over midnight, where a formatted range would name both.
 *
 * @param {{starts: string, ends: string}} round
 * @param {string} zone
 */
export function span(round, zone) {
  const clock = format(zone, { hour: 'numeric', minute: '2-digit' });
  if (!('formatRange' in clock) || !sameDay(round.starts, round.ends, zone)) {
    return `${time(round.starts, zone)}\u2009–\u2009${time(round.ends, zone)}`;
  }
  const { formatRange } = /** @type {{formatRange: (a: Date, b: Date) => string}} */ (clock);
  return formatRange.call(clock, new Date(round.starts), new Date(round.ends));
}

/**
 * @param {string} iso
 * @param {string} zone
 */
export function day(iso, zone) {
  return format(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(iso));
}

/**
 * The same in a few letters, for a line that also has to hold the time.
 *
 * @param {string} iso
 * @param {string} zone
 */
export function shortDay(iso, zone) {
  return format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(iso));
}

/**
 * @param {string} a
 * @param {string} b
 * @param {string} zone
 */
export function sameDay(a, b, zone) {
  const date = format(zone, { year: 'numeric', month: 'numeric', day: 'numeric' });
  return date.format(new Date(a)) === date.format(new Date(b));
}

/**
 * A moment as people say it on the day: the time alone today, with the day otherwise.
 *
 * @param {string} iso
 * @param {string} zone
 * @param {Date} [now]
 */
export function moment(iso, zone, now = new Date()) {
  return sameDay(iso, now.toISOString(), zone)
    ? time(iso, zone)
    : `${day(iso, zone)}, ${time(iso, zone)}`;
}
