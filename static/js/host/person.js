/** What a host does with somebody's name, and with somebody who hurts others. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act } from '../act.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { toast } from '../toast.js';
import { t } from '../words.js';
import { isMuted } from './muted.js';
import { wayBack, wish } from './wish.js';

/** @typedef {import('../board/records.js').Person} Person */

/** Why the name was not corrected; a toast would lie below the sheet. */
let problem = '';

/**
 * What may be done with somebody's voice now; each is `host.person_<name>` in the catalogue.
 *
 * @param {Person} person
 * @returns {Array<[string, () => unknown]>}
 */
export function voiceDeeds(person) {
  if (isMuted(person)) return [['hear', () => hear(person)]];
  return [
    ['mute', () => mute(person)],
    ['remove', () => remove(person)],
  ];
}

/** @param {Person} person */
export function openPerson(person) {
  const { name } = person;
  problem = '';
  openSheet({ name: 'person', draw: () => sheetFrame(t('host.person', { name }), body(person)) });
}

/** @param {Person} person */
function body(person) {
  return html`${rename(person)}
    <ul class="choices">
      ${voiceDeeds(person).map(([name, deed]) => choice(name, deed))}
    </ul>
    ${isMuted(person) ? nothing : html`<p class="hint">${t('host.person_hint')}</p>`}`;
}

/**
 * @param {string} name
 * @param {() => unknown} deed
 */
function choice(name, deed) {
  const touched = () => {
    closeSheet('person');
    deed();
  };
  return html`<li><button class="choice" type="button" @click=${touched}>${t(`host.person_${name}`)}</button></li>`;
}

/** @param {Person} person */
const mute = ({ id, name }) => wish(t('host.person_muted', { name }), 'PUT', `people/${id}/muting`, {});

/** @param {Person} person */
const hear = ({ id, name }) => wish(t('host.person_heard', { name }), 'DELETE', `people/${id}/muting`, {});

/** @param {Person} person */
const remove = ({ id, name }) => wish(t('host.person_removed', { name }), 'PUT', `people/${id}/removal`, {});

/** @param {Person} person */
function rename({ id, name }) {
  /** @param {SubmitEvent} event */
  const save = async (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const text = String(new FormData(form).get('name')).trim();
    try {
      const answer = await act('PATCH', `people/${id}`, { name: text });
      closeSheet('person');
      toast(t('host.renamed', { name: text }), wayBack(answer));
    } catch (refused) {
      problem = sentence(refused);
      requestRender();
    }
  };
  return html`<form class="form" @submit=${save}>
    <div>
      <label for="person-name">${t('host.scribe_name')}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${name}
      />
      <p class="hint">${t('host.rename_hint')}</p>
    </div>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button class="button">${t('common.save')}</button>
  </form>`;
}
