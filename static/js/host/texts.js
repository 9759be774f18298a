/** The words about the event. What is being typed is kept; what others change shows meanwhile. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { act } from '../act.js';
import { Refusal, sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toast } from '../toast.js';
import { t } from '../words.js';
import { areaField, languageField, lineField, zoneField } from './event_fields.js';
import { changedWords, isName, wordsAreSaved } from './event_words.js';
import { fold } from './fold.js';
import { EVENT, wayBack } from './wish.js';

/** @typedef {import('../board/records.js').Event} Event */

/** As it was touched and not yet saved. @type {boolean|null} */
let bookOpen = null;

/** @type {import('./event_fields.js').Problem} */
let problem = null;

/** @param {import('../board/records.js').Board} board */
export function textsPart({ event }) {
  return fold('event', t('host.event'), form(event));
}

/** @param {Event} event */
function form(event) {
  return html`<form class="form" @submit=${(/** @type {SubmitEvent} */ submit) => save(submit, event)}>
    ${lineField(event, 'title', 'host.event_title', problem)}
    ${areaField(event, 'theme', 2, problem)} ${areaField(event, 'welcome', 4, problem)}
    ${lineField(event, 'place', 'host.place', problem)} ${zoneField(event, problem)}
    ${languageField(event, problem)}
    <label class="check">
      <input type="checkbox" .checked=${live(bookOpen ?? event.book_open)} @change=${touchBook} />
      <span>${t('host.book_open')}</span>
    </label>
    ${problem && !isName(problem.field)
      ? html`<p class="problem" role="alert">${problem.text}</p>`
      : nothing}
    <button class="button">${t('common.save')}</button>
  </form>`;
}

/** @param {globalThis.Event} change */
function touchBook({ target }) {
  bookOpen = /** @type {HTMLInputElement} */ (target).checked;
}

/**
 * @param {SubmitEvent} submit
 * @param {Event} event
 */
async function save(submit, event) {
  submit.preventDefault();
  const book = bookOpen === null || bookOpen === event.book_open ? {} : { book_open: bookOpen };
  try {
    const answer = await act('PATCH', EVENT, { ...changedWords(event), ...book });
    problem = null;
    bookOpen = null;
    wordsAreSaved();
    toast(t(answer.changes.length ? 'host.event_done' : 'host.event_same'), wayBack(answer));
  } catch (refused) {
    problem = { field: fieldOf(refused), text: sentence(refused) };
  }
  requestRender();
}

/** @param {unknown} refused */
function fieldOf(refused) {
  return refused instanceof Refusal ? String(refused.facts['field'] ?? '') : '';
}
