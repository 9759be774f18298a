/**
 * Next steps as they are written, one a line: `what | who | by when`.
 *
 * @typedef {{what: string, who: string, when: string}} Step
 */
import { html } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';

/** A line as a step; the same as openspace/domain/report.py. @param {string} line @returns {Step} */
export function stepOf(line) {
  const [what = '', who = '', ...when] = line.trim().replace(/^- /, '').split('|');
  return { what: what.trim(), who: who.trim(), when: when.join('|').trim() };
}

/** @param {string} text @returns {string[]} the lines that hold a step */
export function stepLines(text) {
  return text.split('\n').filter((line) => line.replace(/^\s*- /, '').replace(/[| ]/g, ''));
}

/** For those who read. @param {string} text */
export function stepsTable(text) {
  return html`<table class="steps">
    <thead>
      <tr>${['what', 'who', 'when'].map((part) => html`<th scope="col">${t(`report.${part}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${stepLines(text).map(stepOf).map(({ what, who, when }) => html`<tr>
        <td dir="auto">${what}</td>
        <td dir="auto" data-part=${t('report.who')}>${who}</td>
        <td dir="auto" data-part=${t('report.when')}>${when}</td>
      </tr>`)}
    </tbody>
  </table>`;
}
