/**
 * How high the rows of the agenda are, and how broad the names of rooms are to be so that all of it is as short
 * as can be. It is measured where nobody looks: only a browser knows where a language breaks its lines.
 *
 * @typedef {import('./rows.js').Row} Row
 * @typedef {{column: number, heights: Map<Row, number>, height: number}} Measured  in rem; `height` of a page
 */
import { html, nothing, render } from '../../vendor/lit-html/lit-html.js';
import { headOf, textOf } from './rows.js';

/** In rem, as in wall-agenda.css: a line, what is around the lines of a row, and a round's name. */
const [LINE, AROUND] = [4.05, 0.65];
export const BAND = 5;
/** What is above and below a page. */
export const FRAME = 13;
/** How broad the rooms' names may be, with what separates them from the titles. */
const COLUMNS = [13, 16, 19, 22, 25, 28];

const place = document.createElement('div');
place.setAttribute('aria-hidden', 'true');
let seen = '';
/** @type {{column: number, lines: number[]}} */
let known = { column: 0, lines: [] };

/**
 * @param {Row[]} rows
 * @returns {Measured}
 */
export function layOut(rows) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const said = JSON.stringify([innerWidth, innerHeight, rows.map((row) => [headOf(row), textOf(row), row.topic?.language])]);
  if (said !== seen) known = shortest(rows, rem);
  seen = said;
  return {
    column: known.column,
    heights: new Map(rows.map((row, at) => [row, (known.lines[at] ?? 1) * LINE + AROUND])),
    height: innerHeight / rem - FRAME,
  };
}

/**
 * Of what breaks no room's name within a word, the one with the fewest lines.
 *
 * @param {Row[]} rows
 * @param {number} rem
 */
function shortest(rows, rem) {
  document.body.append(place);
  const words = tried(html`<p class="wall-ruler-words">${rows.map(headOf).join(' ')}</p>`);
  const broad = (words[0]?.offsetWidth ?? 0) / rem;
  const whole = COLUMNS.filter((column) => column >= broad);
  const all = (whole.length ? whole : COLUMNS.slice(-1)).map((column) => ({ column, lines: linesIn(rows, column, rem) }));
  place.remove();
  const sum = (/** @type {{lines: number[]}} */ { lines }) => lines.reduce((sum, n) => sum + n, 0);
  return all.reduce((best, one) => (sum(one) < sum(best) ? one : best));
}

/**
 * @param {Row[]} rows
 * @param {number} column
 * @param {number} rem
 */
function linesIn(rows, column, rem) {
  const high = tried(html`<div class="wall-ruler" .style=${`--column: ${column}rem`}>${rows.map(
    (row) => html`<p class="wall-ruler-room" dir="auto">${headOf(row)}</p>
      <p class="wall-ruler-text" dir="auto" lang=${row.topic?.language || nothing}>${textOf(row)}</p>`,
  )}</div>`).map((one) => Math.max(1, Math.round(one.offsetHeight / (LINE * rem))));
  return rows.map((_, at) => Math.max(high[2 * at] ?? 1, high[2 * at + 1] ?? 1));
}

/** @param {import('../../vendor/lit-html/lit-html.js').TemplateResult} what */
function tried(what) {
  render(what, place);
  return [...place.querySelectorAll('p')];
}
