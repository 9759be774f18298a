/**
 * What the host says to everybody. A new announcement fills the picture until it can have been read from
 * the last row; then all that hang take turns with whatever the wall shows. While people read aloud, which takes
 * long, it stands below them, and comes back there now and then. All walls agree, for it goes by when each was
 * said, and so does one that was loaded again.
 *
 * @typedef {import('../board/records.js').Wall} Wall
 * @typedef {import('../board/records.js').Announcement} Announcement
 * @typedef {{kind: 'announced', said: Announcement, stay: number}} AnnouncedPage
 */
import { countdownAt } from '../board/wall.js';
import { chunks } from './chunks.js';

/** To look up and find the beginning, and then for each letter, in ms. */
const LOOK_UP = 8000;
const LETTER = 100;
/** Nobody waits longer for an announcement than so many other pages. */
const EVERY = 4;

/** While people read aloud, what hangs comes back after so long, in ms: nobody sees all of the reading. */
const PAUSE = 120_000;

/** These are watched as they go on, or not looked at: what is announced has no page among them. */
const LEFT_ALONE = ['queue', 'countdown', 'replay', 'quiet'];

/** And not to one session's people. @param {Wall} wall */
export const toEverybody = ({ announcements }) => announcements.filter(({ topic }) => !topic);

/** How long a text is there to be read, in ms. @param {string} text */
const timeFor = (text) => LOOK_UP + LETTER * text.length;

/**
 * The announcement that is new, or comes back below who reads; of several at once each has its time. A countdown
 * that is over goes first.
 *
 * @param {Wall} wall
 * @param {number} now
 * @returns {Announcement|undefined}
 */
export function justSaid(wall, now) {
  if (wall.until && countdownAt(wall, now) === 0) return undefined;
  let until = 0;
  const isNew = (/** @type {Announcement} */ { at, text }) => {
    until = Math.max(until, Date.parse(at)) + timeFor(text);
    return now < until;
  };
  return toEverybody(wall).find(isNew) ?? (wall.view === 'queue' ? saidAgain(wall, now - until) : undefined);
}

/**
 * One after the other, each after a pause.
 *
 * @param {Wall} wall
 * @param {number} since  all of it was new, in ms
 * @returns {Announcement|undefined}
 */
function saidAgain(wall, since) {
  const all = toEverybody(wall);
  let left = since % all.reduce((sum, { text }) => sum + PAUSE + timeFor(text), 0);
  return all.find(({ text }) => {
    const isOn = left >= PAUSE && left < PAUSE + timeFor(text);
    left = isOn ? left : left - PAUSE - timeFor(text);
    return isOn;
  });
}

/**
 * The pages with what is announced between them, each in its turn. Where more is said than there are
 * pages, these come again: whoever waits for the QR code shall not sit through all of it.
 *
 * @template {{key: string}} Page
 * @param {Page[]} pages
 * @param {Wall} wall
 * @returns {(Page | AnnouncedPage & {key: string})[]}
 */
export function withAnnouncements(pages, wall) {
  const said = toEverybody(wall);
  if (!said.length || LEFT_ALONE.includes(wall.view)) return pages;
  const parts = chunks(pages, EVERY);
  return Array.from({ length: Math.max(parts.length, said.length) }, (_, turn) => [
    ...(parts[turn % parts.length] ?? []).map((page) =>
      turn < parts.length ? page : { ...page, key: `${page.key} again ${turn}` }),
    pageOf(/** @type {Announcement} */ (said[turn % said.length]), turn),
  ]).flat();
}

/**
 * @param {Announcement} said
 * @param {number} turn
 * @returns {AnnouncedPage & {key: string}}
 */
function pageOf(said, turn) {
  return { kind: 'announced', key: `announced ${said.id} ${turn}`, said, stay: timeFor(said.text) };
}
