/** A part of the agenda: as many rounds and rooms as are read whole from the last row. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { roundName, roundTime } from '../../labels.js';
import { t } from '../../words.js';
import { headOf, textOf } from '../rows.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @param {Board} board
 * @param {import('../agenda.js').GridPage} page
 */
export function gridView(board, { parts, column, full }) {
  return html`<h2 class="unseen">${t('wall.agenda')}</h2>
    <table class="wall-grid ${full ? 'wall-grid-full' : ''}" .style=${`--column: ${column}rem`}>
      <colgroup><col class="wall-rooms" /><col /></colgroup>
      ${parts.map((part) => roundRows(board, part))}
    </table>`;
}

/**
 * @param {Board} board
 * @param {import('../agenda.js').Part} part
 */
function roundRows(board, { round, rows }) {
  return html`<tbody>
    <tr>
      <th class="wall-band" scope="rowgroup" colspan="2">
        <span class="wall-line">
          <span class="wall-cut" dir="auto">${roundName(board, round)}</span>
          <span class="wall-soft">${roundTime(board, round)}</span>
        </span>
      </th>
    </tr>
    ${rows.map(row)}
  </tbody>`;
}

/** @param {import('../rows.js').Row} row */
function row(row) {
  const { topic } = row;
  return html`<tr>
    <th class="wall-grid-room" scope="row" dir="auto">${headOf(row)}</th>
    ${topic
      ? html`<td class="wall-held"><span class="wall-title" dir="auto" lang=${topic.language || nothing}>${topic.title}</span></td>`
      : html`<td><span class="wall-title wall-free" dir="auto">${textOf(row)}</span></td>`}
  </tr>`;
}
