/** The fields for the words about the event, each with its problem below it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { knownZones } from '../create/zones.js';
import { tongueName, tongues } from '../tongues.js';
import { t } from '../words.js';
import { LONGEST, typing, words } from './event_words.js';

/**
 * @typedef {import('../board/records.js').Event} Event
 * @typedef {import('./event_words.js').Name} Name
 * @typedef {{field: string, text: string} | null} Problem
 */

/**
 * @param {Event} event
 * @param {Name} name
 * @param {string} label
 * @param {Problem} problem
 */
export function lineField(event, name, label, problem) {
  return html`<div>
    <label for="event-${name}">${t(label)}</label>
    <input
      id="event-${name}" maxlength=${LONGEST[name]} dir="auto" autocomplete="off"
      aria-describedby="event-${name}-problem"
      .value=${live(words(event, name))} @input=${typing(name)}
    />
    ${problemAt(name, problem)}
  </div>`;
}

/**
 * @param {Event} event
 * @param {'theme'|'welcome'} name
 * @param {number} rows
 * @param {Problem} problem
 */
export function areaField(event, name, rows, problem) {
  return html`<div>
    <label for="event-${name}">${t(`host.${name}`)}</label>
    <textarea
      id="event-${name}" rows=${rows} maxlength=${LONGEST[name]} dir="auto"
      aria-describedby="event-${name}-problem"
      .value=${live(words(event, name))} @input=${typing(name)}
    ></textarea>
    ${name === 'welcome' ? html`<p class="hint">${t('host.welcome_hint')}</p>` : nothing}
    ${problemAt(name, problem)}
  </div>`;
}

/**
 * @param {Event} event
 * @param {Problem} problem
 */
export function zoneField(event, problem) {
  return html`<div>
    <label for="event-timezone">${t('host.timezone')}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${live(words(event, 'timezone'))} @input=${typing('timezone')}
    />
    <datalist id="event-zones">
      ${knownZones().map((name) => html`<option value=${name}></option>`)}
    </datalist>
    ${problemAt('timezone', problem)}
  </div>`;
}

/**
 * @param {Event} event
 * @param {Problem} problem
 */
export function languageField(event, problem) {
  const chosen = words(event, 'language');
  return html`<div>
    <label for="event-language">${t('host.language')}</label>
    <select id="event-language" @change=${typing('language')}>
      ${tongues(event.language).map(
        (code) =>
          html`<option value=${code} lang=${code} ?selected=${code === chosen}>
            ${tongueName(code)}
          </option>`,
      )}
    </select>
    ${problemAt('language', problem)}
  </div>`;
}

/**
 * @param {Name} name
 * @param {Problem} problem
 */
function problemAt(name, problem) {
  if (problem?.field !== name) return nothing;
  return html`<p class="field-problem" id="event-${name}-problem" role="alert">${problem.text}</p>`;
}
