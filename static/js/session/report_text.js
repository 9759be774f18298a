/** The report as it is read: what people have written so far, each part under its name. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { written } from '../trusted.js';
import { t } from '../words.js';
import { pen } from './pen.js';
import { reading } from './reading.js';
import { stepsTable } from './steps.js';

/**
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Field} Field
 */

/** The first stands alone; the others are optional. @type {readonly Field[]} */
export const FIELDS = ['body', 'understandings', 'questions', 'recommendations', 'resources', 'steps'];

/**
 * @param {Topic} topic
 * @param {boolean} may whether I can write in it
 */
export function reportText(topic, may) {
  const parts = writtenParts(topic.id);
  return parts.length ? parts.map((name) => part(topic, name, parts.length > 1)) : empty(topic, may);
}

/** Its parts that are not empty. @param {string} topic */
export function writtenParts(topic) {
  return FIELDS.filter((name) => textOf(topic, name));
}

/** As it is on this phone where it is not saved yet. @param {string} topic @param {Field} name */
function textOf(topic, name) {
  return pen()?.unsavedWords(topic, name) ?? reading.report?.texts[name] ?? '';
}

/**
 * @param {Topic} topic
 * @param {Field} name
 * @param {boolean} named
 */
function part({ id, language }, name, named) {
  const made = reading.report?.html[name];
  const unsaved = pen()?.unsavedWords(id, name) ?? null;
  return html`<div class="report-part" data-field=${name}>
    ${named || name !== 'body' ? html`<h3>${t(`report.${name}`)}</h3>` : nothing}
    ${name === 'steps'
      ? stepsTable(textOf(id, name))
      : unsaved === null && made
        ? html`<div class="prose" lang=${language || nothing} dir="auto" ${written(made)}></div>`
        : html`<div class="prose as-typed" lang=${language || nothing} dir="auto">${textOf(id, name)}</div>`}
  </div>`;
}

/**
 * @param {Topic} topic
 * @param {boolean} may
 */
function empty({ no_notes: waived }, may) {
  if (reading.status === 'loading') return html`<p class="soft">${t('session.opening_notes')}</p>`;
  if (reading.status === 'unreachable') return html`<p class="empty">${t('session.unreachable_reading')}</p>`;
  if (waived) return html`<p class="empty">${t('report.is_waived')}</p>`;
  const word = reading.report?.photos.length
    ? may ? 'report.in_photos' : 'report.in_photos_closed'
    : may ? 'report.empty' : 'report.empty_closed';
  return html`<p class="empty">${t(word)}</p>`;
}
