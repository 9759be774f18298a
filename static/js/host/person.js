/** What a host does with somebody's name, and with somebody who hurts others. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { isMuted } from './muted.js';
import { wish } from './wish.js';

/** @typedef {import('../board/records.js').Person} Person */

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
    const said = t('host.renamed', { name: text });
    if (await wish(said, 'PATCH', `people/${id}`, { name: text })) closeSheet('person');
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
    <button class="button">${t('common.save')}</button>
  </form>`;
}
