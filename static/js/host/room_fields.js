/**
 * The fields of a room, and what was written into them.
 *
 * @typedef {Pick<import('../board/records.js').Room, 'name'|'capacity'|'note'|'link'|'features'|'language'>} Fields
 */
import { html } from '../../vendor/lit-html/lit-html.js';
import { tongueName, tongues } from '../tongues.js';
import { t } from '../words.js';
import { linkField } from './room_link.js';

/** All that can be said of a room, in the order of the API. */
const FEATURES = ['step_free', 'projector', 'quiet', 'hearing_loop'];

/** @type {Fields} */
export const EMPTY = { name: '', capacity: null, note: '', link: '', features: [], language: '' };

/** @param {Fields} room */
export function fields({ name, capacity, note, link, features, language }) {
  return html`<div>
      <label for="room-name">${t('host.room_name')}</label>
      <input
        id="room-name"
        name="name"
        required
        maxlength="60"
        dir="auto"
        ?autofocus=${!name}
        .value=${name}
      />
    </div>
    <div>
      <label for="room-capacity"
        >${t('host.room_capacity')} <span class="soft">${t('board.optional')}</span></label
      >
      <input
        id="room-capacity"
        name="capacity"
        type="number"
        inputmode="numeric"
        min="1"
        max="100000"
        .value=${String(capacity ?? '')}
      />
    </div>
    <div>
      <label for="room-note"
        >${t('host.room_note')} <span class="soft">${t('board.optional')}</span></label
      >
      <input
        id="room-note"
        name="note"
        maxlength="200"
        dir="auto"
        .value=${note}
        aria-describedby="room-note-hint"
      />
      <p class="hint" id="room-note-hint">${t('host.room_note_hint')}</p>
    </div>
    <fieldset>
      <legend>${t('host.room_has')} <span class="soft">${t('board.optional')}</span></legend>
      ${FEATURES.map(
        (one) => html`<label class="check">
          <input type="checkbox" name=${one} ?checked=${features.includes(one)} /> <span>${t(`day.${one}`)}</span>
        </label>`,
      )}
    </fieldset>
    <div>
      <label for="room-language">${t('host.room_language')} <span class="soft">${t('board.optional')}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!language}>${t('host.room_language_any')}</option>
        ${tongues(language).map(
          (code) => html`<option value=${code} lang=${code} ?selected=${code === language}>${tongueName(code)}</option>`,
        )}
      </select>
    </div>
    ${linkField(link)}`;
}

/** @param {FormData} form */
export function read(form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim();
  return {
    name: text('name'),
    note: text('note'),
    link: text('link'),
    language: text('language'),
    features: FEATURES.filter((one) => form.has(one)),
    capacity: Number(text('capacity')) || null,
  };
}
