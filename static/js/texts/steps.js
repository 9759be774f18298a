/** Writing next steps: three short fields a line, in the same shared text as all others write. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { draft, forget, keep, keeps } from '../drafts.js';
import { drawn, requestRender } from '../screen.js';
import { t } from '../words.js';
import { editBetween } from './edits.js';

/**
 * @typedef {import('./shared_text.js').SharedText} SharedText
 * @typedef {import('../session/steps.js').Step} Step
 * @typedef {{stepOf(line: string): Step, stepLines(text: string): string[]}} Reading
 */

const PARTS = /** @type {const} */ (['what', 'who', 'when']);

/** The line that is being corrected, as it was. */
let correcting = '';

/**
 * @param {SharedText} text
 * @param {Reading} reading
 */
export function stepsField(text, reading) {
  const lines = reading.stepLines(text.toString());
  return html`${lines.length
      ? html`<ol class="steps-list">
          ${lines.map((line) => html`<li>
            ${line === correcting ? form(text, line) : shown(text, reading.stepOf(line), line)}
          </li>`)}
        </ol>`
      : nothing}
    ${form(text, '')}`;
}

/**
 * @param {SharedText} text
 * @param {Step} step
 * @param {string} line
 */
function shown(text, { what, who, when }, line) {
  return html`<p class="step-words">
      <strong dir="auto">${what}</strong>
      ${who ? html`<span><span class="soft">${t('report.who')}</span> <bdi>${who}</bdi></span>` : nothing}
      ${when ? html`<span><span class="soft">${t('report.when')}</span> <bdi>${when}</bdi></span>` : nothing}
    </p>
    <div class="actions">
      <button class="button-quiet" type="button" aria-label="${t('report.step_correct')}: ${what}"
        @click=${() => correct(text, { what, who, when }, line)}>${t('report.step_correct')}</button>
      <button class="button-quiet" type="button" aria-label="${t('report.step_remove')}: ${what}"
        @click=${() => put(text, line, null)}>${t('report.step_remove')}</button>
    </div>`;
}

/**
 * @param {SharedText} text
 * @param {string} line what it corrects, or '' for a new one
 */
function form(text, line) {
  const name = nameOf(text, line);
  return html`<form class="step-form" @submit=${(/** @type {SubmitEvent} */ event) => add(event, text, line)}>
    ${PARTS.map((part) => html`<div class="step-${part}">
      <label for="${name}.${part}">${t(`report.${part}`)}</label>
      <input id="${name}.${part}" ?required=${part === 'what'} dir="auto" autocomplete="off" maxlength="300"
        .value=${live(draft(`${name}.${part}`))} @input=${keeps(`${name}.${part}`)} />
    </div>`)}
    <div class="actions">
      <button class=${line ? 'button' : 'button-quiet'}>${t(line ? 'common.save' : 'report.step_add')}</button>
      ${line
        ? html`<button class="button-quiet" type="button" @click=${() => stop(text, line)}>${t('common.cancel')}</button>`
        : nothing}
    </div>
  </form>`;
}

/**
 * @param {SharedText} text
 * @param {string} line
 */
const nameOf = (text, line) => `step.${text.topic}.${line ? 'old' : 'new'}`;

/**
 * @param {SharedText} text
 * @param {Step} step
 * @param {string} line
 */
function correct(text, step, line) {
  correcting = line;
  for (const part of PARTS) keep(`${nameOf(text, line)}.${part}`, step[part]);
  drawn().then(() => document.getElementById(`${nameOf(text, line)}.what`)?.focus());
}

/**
 * @param {SharedText} text
 * @param {string} line
 */
function stop(text, line) {
  correcting = '';
  forget(...PARTS.map((part) => `${nameOf(text, line)}.${part}`));
  requestRender();
}

/**
 * @param {SubmitEvent} event
 * @param {SharedText} text
 * @param {string} line
 */
function add(event, text, line) {
  event.preventDefault();
  const parts = PARTS.map((part) => clean(draft(`${nameOf(text, line)}.${part}`), part));
  if (!parts[0]) return;
  while (!parts[parts.length - 1]) parts.pop();
  put(text, line, parts.join(' | '));
  stop(text, line);
  if (!line) drawn().then(() => document.getElementById(`${nameOf(text, '')}.what`)?.focus());
}

/** The sign between the parts stands in the last one only. @param {string} words @param {string} part */
function clean(words, part) {
  return (part === 'when' ? words : words.replace(/\|/g, '/')).replace(/\s+/g, ' ').trim();
}

/**
 * Only what differs is touched, so that what others do to the same line holds too.
 *
 * @param {SharedText} text
 * @param {string} line the old one, or '' to add
 * @param {string|null} now null to take it away
 */
function put(text, line, now) {
  const all = text.toString();
  const lines = all.split('\n');
  const at = line ? lines.indexOf(line) : -1;
  // Somebody has changed or removed it meanwhile: what was typed here is added.
  if (now === null && at >= 0) lines.splice(at, 1);
  else if (now !== null && at >= 0) lines[at] = now;
  else if (now !== null && all) lines.push(now);
  else if (now !== null) lines[0] = now;
  const after = lines.join('\n');
  const edit = editBetween(all, after, 0);
  text.pause();
  if (edit) text.edit([edit]);
}
