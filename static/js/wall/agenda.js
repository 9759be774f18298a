/**
 * The agenda by pages: round by round, a row for each room, as many as are read whole. How many that is, is
 * measured: long titles have more height, so that none is cut, and short ones more neighbours.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Round} Round
 * @typedef {import('./rows.js').Row} Row
 * @typedef {{round: Round, rows: Row[]}} Part  a round, or what of it is on a page
 * @typedef {{kind: 'grid', key: string, stay: number, parts: Part[], column: number, full: boolean}} GridPage
 *   `column`: how broad the names of rooms are, in rem; `full`: whether the rows fill the picture
 */
import { rowsOf } from './rows.js';
import { BAND, layOut } from './ruler.js';

/** To find the beginning, and then for each letter, in ms; and within what a page stays. */
const [LOOK_UP, LETTER] = [3000, 25];
const [SHORTEST, LONGEST] = [7000, 12_000];

/** From this part of the height on, the rows fill it. */
const FULL = 0.7;
/** A round that has place on one page begins on a new one rather than in less than this part of one. */
const REST = 0.4;

/**
 * @param {Board} board
 * @param {Round[]} rounds
 * @returns {GridPage[]}
 */
export function agendaPages(board, rounds) {
  const parts = rounds.map((round) => ({ round, rows: rowsOf(board, round) }));
  const { column, heights, height } = layOut(parts.flatMap(({ rows }) => rows));
  return split(parts, heights, height).map((some, at) => ({
    kind: 'grid',
    key: `grid ${at}`,
    stay: Math.min(LONGEST, Math.max(SHORTEST, LOOK_UP + LETTER * lettersOf(some))),
    parts: some,
    column,
    full: heightOf(some, heights) > FULL * height,
  }));
}

/**
 * Row after row, each page as full as may be; a round that goes on names itself again.
 *
 * @param {Part[]} parts
 * @param {Map<Row, number>} heights
 * @param {number} height  of a page
 * @returns {Part[][]}
 */
function split(parts, heights, height) {
  /** @type {Part[][]} */
  const pages = [];
  /** @type {Part[]} */
  let page = [];
  let left = 0;
  for (const { round, rows } of parts) {
    const whole = heightOf([{ round, rows }], heights);
    if (whole > left && whole <= height && left < REST * height) left = 0;
    /** @type {Part|undefined} */
    let open;
    for (const row of rows) {
      const needs = heights.get(row) ?? 0;
      if (left < needs + (open ? 0 : BAND)) {
        page = [];
        pages.push(page);
        left = height;
        open = undefined;
      }
      if (!open) {
        open = { round, rows: [] };
        page.push(open);
        left -= BAND;
      }
      open.rows.push(row);
      left -= needs;
    }
  }
  return pages;
}

/**
 * @param {Part[]} parts
 * @param {Map<Row, number>} heights
 */
function heightOf(parts, heights) {
  const rows = parts.flatMap((part) => part.rows);
  return parts.length * BAND + rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
}

/** @param {Part[]} parts */
function lettersOf(parts) {
  return parts.flatMap(({ rows }) => rows).reduce((sum, { topic }) => sum + (topic?.title.length ?? 0), 0);
}
