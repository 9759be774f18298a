/** Who gave a name, and correcting it: a child's full name, an insult. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { icon } from '../icons.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { number, t } from '../words.js';
import { fold } from './fold.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Person} Person
 */

/** From so many on a field helps to find one. */
const MANY = 12;

let wanted = '';

/** @param {Board} board */
export function peoplePart({ people }) {
  const all = Object.values(people).sort((a, b) => a.name.localeCompare(b.name));
  const shown = all.filter(({ name }) =>
    name.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()),
  );
  return fold(
    'people',
    t('host.people'),
    html`${all.length ? nothing : html`<p class="soft">${t('host.people_none')}</p>`}
      ${all.length > MANY ? finder() : nothing}
      <ul class="pieces">
        ${shown.map(row)}
      </ul>`,
    { count: number(all.length) },
  );
}

function finder() {
  return html`<input
    type="search"
    aria-label=${t('host.people_find')}
    placeholder=${t('host.people_find')}
    autocomplete="off"
    @input=${(/** @type {any} */ event) => {
      wanted = event.target.value;
      requestRender();
    }}
  />`;
}

/** @param {Person} person */
function row(person) {
  return html`<li>
    <button
      class="piece"
      type="button"
      aria-label=${t('host.rename', { name: person.name })}
      @click=${() => openRename(person)}
    >
      <strong dir="auto">${person.name}</strong> ${icon('right')}
    </button>
  </li>`;
}

/** @param {Person} person */
function openRename({ id, name }) {
  /** @param {SubmitEvent} event */
  const save = async (event) => {
    event.preventDefault();
    const text = String(
      new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get('name'),
    ).trim();
    if (await wish(t('host.renamed', { name: text }), 'PATCH', `people/${id}`, { name: text }))
      closeSheet('rename');
  };
  const draw = () =>
    html`<form class="form" @submit=${save}>
      <div>
        <label for="person-name">${t('common.name_label')}</label>
        <input
          id="person-name"
          name="name"
          required
          maxlength="60"
          dir="auto"
          autocomplete="off"
          autofocus
          .value=${name}
        />
        <p class="hint">${t('host.rename_hint')}</p>
      </div>
      <button class="button">${t('common.save')}</button>
    </form>`;
  openSheet({ name: 'rename', draw: () => sheetFrame(t('host.rename', { name }), draw()) });
}
