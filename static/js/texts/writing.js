/**
 * Writing the report of a session, together with everybody who does so now. Fetched only where
 * somebody writes, for it brings Yjs along.
 *
 * @typedef {import('../board/records.js').Field} FieldName
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('./steps.js').Reading} Reading
 * @typedef {import('./shared_text.js').SharedText} SharedText
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { icon } from '../icons.js';
import { moreIcon } from '../more_icons.js';
import { t } from '../words.js';
import { Fields } from './areas.js';
import { stepsField } from './steps.js';
import { askAgain, closeTexts, openTexts, takeUpUnsent, textOf, writersIn } from './texts.js';
import { toolbar } from './toolbar.js';

export { askAgain, takeUpUnsent };

const fields = new Fields();

/** Optional fields that were unfolded here. @type {Set<string>} */
const unfolded = new Set();

/**
 * @param {string} topic
 * @param {readonly FieldName[]} names in their order; the first stands alone, the others are optional
 * @param {Record<string, string>} known what the server has of each
 * @param {Reading} reading
 */
export function writing(topic, names, known, reading) {
  const [first, ...others] = names;
  return html`<div class="writing">
    ${standing(topic)}
    ${first ? field(topic, first, reading) : nothing}
    ${others.map((name) => folded(topic, name, Boolean(known[name]), reading))}
  </div>`;
}

/** What this phone has of a text that the server may not have yet. @param {string} topic @param {FieldName} name */
export function unsavedWords(topic, name) {
  const text = openTexts(topic).find((one) => one.field === name);
  return text && text.standing !== 'saved' ? text.toString() : null;
}

/** What can no longer be sent is given back. @param {string} topic */
export function givenBack(topic) {
  return openTexts(topic)
    .filter(({ refused, standing: now }) => refused && now !== 'saved')
    .map(
      (text) => html`<div class="given-back">
        <p class="problem">${icon('warning')} ${t(whyWord(text.refused))} ${t('report.given_back')}</p>
        <label for="back-${text.field}">${t(`report.${text.field}`)}</label>
        <textarea id="back-${text.field}" rows="6" readonly dir="auto" .value=${text.toString()}></textarea>
      </div>`,
    );
}

/** @param {string} topic */
export function leaveWriting(topic) {
  fields.leave();
  closeTexts(topic);
}

/** Whether all of it is saved, in words. @param {string} topic */
function standing(topic) {
  const all = openTexts(topic).map((text) => text.standing);
  const now = ['kept', 'sending', 'saved'].find((one) => all.some((each) => each === one)) ?? 'saved';
  const full = openTexts(topic).some(({ refused }) => refused === 'too_long');
  return html`<p class="standing standing-${now}" data-standing=${now}>
    ${moreIcon(now === 'saved' ? 'done' : now === 'sending' ? 'clock' : 'phone')}
    ${t(full ? 'report.full' : `report.is_${now}`)}
  </p>`;
}

/**
 * @param {string} topic
 * @param {FieldName} name
 * @param {boolean} filled
 * @param {Reading} reading
 */
function folded(topic, name, filled, reading) {
  const key = `${topic}:${name}`;
  const open = filled || unfolded.has(key) || openTexts(topic).some((text) => text.field === name && text.length);
  /** @param {Event} event */
  const toggled = ({ currentTarget }) => {
    if (/** @type {HTMLDetailsElement} */ (currentTarget).open) unfolded.add(key);
    else unfolded.delete(key);
    if (unfolded.has(key)) textOf(topic, name);
  };
  return html`<details class="writing-fold" ?open=${open} @toggle=${toggled}>
    <summary>${t(`report.${name}`)}</summary>
    ${open ? field(topic, name, reading) : nothing}
  </details>`;
}

/**
 * @param {string} topic
 * @param {FieldName} name
 * @param {Reading} reading
 */
function field(topic, name, reading) {
  const text = textOf(topic, name);
  const id = `report-${name}`;
  if (name === 'steps') {
    return html`<div class="writing-field writing-steps">${stepsField(text, reading)} ${others(topic, name)}</div>`;
  }
  return html`<div class="writing-field">
    <div class="writing-head">
      <label class=${name === 'body' ? '' : 'unseen'} for=${id}>${t(`report.${name}`)}</label>
      ${toolbar(id)}
    </div>
    <textarea
      id=${id} class="writing-area writing-${name}" rows=${name === 'body' ? 9 : 4} dir="auto"
      placeholder=${t(`report.${name}_hint`)} ${fields.at(text)}
    ></textarea>
    ${others(topic, name)}
  </div>`;
}

/** Who else writes here. @param {string} topic @param {FieldName} name */
function others(topic, name) {
  const names = writersIn(topic, name);
  return html`<p class="pens">${names.length
    ? html`${moreIcon('pen')} <span dir="auto">${t('report.pens', { n: names.length, names: names.join(', ') })}</span>`
    : nothing}</p>`;
}

/** @param {string} code */
function whyWord(code) {
  const known = ['not_now', 'no_longer_there', 'not_found', 'too_long'];
  return `report.why_${known.includes(code) ? code : 'other'}`;
}
