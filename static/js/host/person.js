/** What a host does with somebody's name, and with somebody who hurts others. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { wish } from './wish.js';

/** @typedef {import('../board/records.js').Person} Person */

/**
 * @param {Person} person
 * @param {() => boolean} isMuted
 */
export function openPerson(person, isMuted) {
  const { name } = person;
  openSheet({ name: 'person', draw: () => sheetFrame(t('host.person', { name }), body(person, isMuted())) });
}

/**
 * @param {Person} person
 * @param {boolean} muted
 */
function body(person, muted) {
  return html`${rename(person)}
    <ul class="choices">
      ${muted
        ? choice('person_hear', () => hear(person))
        : html`${choice('person_mute', () => mute(person))} ${choice('person_remove', () => remove(person))}`}
    </ul>
    ${muted ? nothing : html`<p class="hint">${t('host.person_hint')}</p>`}`;
}

/**
 * @param {string} word
 * @param {() => unknown} deed
 */
function choice(word, deed) {
  const touched = () => {
    closeSheet('person');
    deed();
  };
  return html`<li><button class="choice" type="button" @click=${touched}>${t(`host.${word}`)}</button></li>`;
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
      <label for="person-name">${t('common.name_label')}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${name}
      />
      <p class="hint">${t('host.rename_hint')}</p>
    </div>
    <button class="button">${t('common.save')}</button>
  </form>`;
}
