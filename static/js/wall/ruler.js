/**
 * How high the rows of the agenda are, and how broad the names of rooms are to be so that all of it is as short
 * as can be.
 *
 * @typedef {import('./rows.js').Row} Row
 * @typedef {{column: number, heights: Map<Row, number>, height: number}} Measured  in rem; `height` of a page
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { laidOut, pageHeight, rem } from './measuring.js';
import { headOf, textOf } from './rows.js';

/** In rem, as in wall-agenda.css: a line, what is around the lines of a row, and a round's name. */
const [LINE, AROUND] = [4.05, 0.65];
export const BAND = 5;
/** How broad the rooms' names may be, with what separates them from the titles. */
const COLUMNS = [13, 16, 19, 22, 25, 28];

let seen = '';
/** @type {{column: number, lines: number[]}} */
let known = { column: 0, lines: [] };

/**
 * @param {Row[]} rows
 * @returns {Measured}
 */
export function layOut(rows) {
  const said = JSON.stringify([innerWidth, innerHeight, rows.map((row) => [headOf(row), textOf(row), row.topic?.language])]);
  if (said !== seen) known = shortest(rows);
  seen = said;
  return {
    column: known.column,
    heights: new Map(rows.map((row, at) => [row, (known.lines[at] ?? 1) * LINE + AROUND])),
    height: pageHeight(),
  };
}

/**
 * Of what breaks no room's name within a word, the one with the fewest lines.
 *
 * @param {Row[]} rows
 */
function shortest(rows) {
  const words = html`<p class="wall-ruler-words">${rows.map(headOf).join(' ')}</p>`;
  const [broad = 0] = laidOut(words, (place) => paragraphs(place).map((one) => one.offsetWidth / rem()));
  const whole = COLUMNS.filter((column) => column >= broad);
  const all = (whole.length ? whole : COLUMNS.slice(-1)).map((column) => ({ column, lines: linesIn(rows, column) }));
  const sum = (/** @type {{lines: number[]}} */ { lines }) => lines.reduce((sum, n) => sum + n, 0);
  return all.reduce((best, one) => (sum(one) < sum(best) ? one : best));
}

/**
 * @param {Row[]} rows
 * @param {number} column
 */
function linesIn(rows, column) {
  const line = LINE * rem();
  const picture = html`<div class="wall-ruler" .style=${`--column: ${column}rem`}>${rows.map(
    (row) => html`<p class="wall-ruler-room" dir="auto">${headOf(row)}</p>
      <p class="wall-ruler-text" dir="auto" lang=${row.topic?.language || nothing}>${textOf(row)}</p>`,
  )}</div>`;
  const high = laidOut(picture, (place) => paragraphs(place).map((one) => Math.max(1, Math.round(one.offsetHeight / line))));
  return rows.map((_, at) => Math.max(high[2 * at] ?? 1, high[2 * at + 1] ?? 1));
}

/** @param {HTMLElement} place */
const paragraphs = (place) => [...place.querySelectorAll('p')];
