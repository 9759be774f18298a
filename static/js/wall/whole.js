/**
 * Topics by pages, each of which is read whole: no title is cut, and long ones have fewer neighbours. How high
 * they are, is measured.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../../vendor/lit-html/lit-html.js').TemplateResult} Picture
 * @typedef {{topics: Topic[], large: boolean}} Part  `large`: whether it is read whole in larger letters, too
 */
import { convenerOf } from '../labels.js';
import { chunks } from './chunks.js';
import { laidOut, pageHeight, rem } from './measuring.js';

/** So few on a page may be shown larger. */
const FEW = 2;
/** Below the heading, in rem. */
const GAP = 0.6;

/** What was measured last, and of what. @type {Map<string, {of: string, parts: Part[]}>} */
const known = new Map();

/**
 * @param {string} name  what is shown, such as a round
 * @param {Board} board
 * @param {Topic[]} topics
 * @param {number} most  on a page
 * @param {(part: Part) => Picture} view  a heading, and an `li` for each
 * @returns {Part[]}
 */
export function whole(name, board, topics, most, view) {
  const of = JSON.stringify([
    [innerWidth, innerHeight, document.fonts.status, board.rooms],
    topics.map((topic) => [topic.title, topic.language, topic.slot, convenerOf(board, topic)]),
  ]);
  const before = known.get(name);
  if (before?.of === of) return before.parts;
  const parts = parted(topics, most, view);
  known.set(name, { of, parts });
  return parts;
}

/**
 * @param {Topic[]} topics
 * @param {number} most
 * @param {(part: Part) => Picture} view
 */
function parted(topics, most, view) {
  const { rows, height } = measured(view({ topics, large: false }));
  const highOf = (/** @type {number} */ at) => rows[at] ?? 0;
  const even = chunks(topics.map((_, at) => at), most);
  const fit = even.every((part) => part.reduce((sum, at) => sum + highOf(at), 0) <= height);
  return (fit ? even : filled(topics.length, most, highOf, height)).map((part) => {
    const some = part.flatMap((at) => topics[at] ?? []);
    return { topics: some, large: some.length <= FEW && isWhole(view({ topics: some, large: true })) };
  });
}

/**
 * One after the other, each page as full as may be.
 *
 * @param {number} count
 * @param {number} most
 * @param {(at: number) => number} highOf
 * @param {number} height
 */
function filled(count, most, highOf, height) {
  /** @type {number[][]} */
  const pages = [];
  let left = 0;
  for (let at = 0; at < count; at += 1) {
    const page = pages[pages.length - 1];
    if (page && page.length < most && highOf(at) <= left) page.push(at);
    else {
      pages.push([at]);
      left = height;
    }
    left -= highOf(at);
  }
  return pages;
}

/** @param {Picture} picture */
function isWhole(picture) {
  const { rows, height } = measured(picture);
  return rows.reduce((sum, high) => sum + high, 0) <= height;
}

/**
 * How high each row is, and how much there is below the heading, in px.
 *
 * @param {Picture} picture
 */
function measured(picture) {
  return laidOut(picture, (place) => {
    const heading = place.querySelector('h2')?.getBoundingClientRect().height ?? 0;
    return {
      rows: [...place.querySelectorAll('li')].map((row) => row.getBoundingClientRect().height),
      height: (pageHeight() - GAP) * rem() - heading,
    };
  });
}
