/** Who gave a name: correcting it (a child's full name, an insult), and letting somebody only read. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { icon } from '../icons.js';
import { requestRender } from '../screen.js';
import { number, t } from '../words.js';
import { fold } from './fold.js';
import { isMuted, muted } from './muted.js';
import { openPerson } from './person.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Person} Person
 */

/** From so many on a field helps to find one. */
const MANY = 12;

let wanted = '';

/**
 * @param {Board} board
 * @param {number} present how many phones are here
 */
export function peoplePart({ people }, present) {
  const all = Object.values(people).sort((a, b) => a.name.localeCompare(b.name));
  const shown = all.filter(({ name }) =>
    name.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()),
  );
  return fold(
    'people',
    t('host.people'),
    html`<p class="hint">${t('host.people_here', { n: present })}</p>
      ${all.length ? nothing : html`<p class="soft">${t('host.people_none')}</p>`}
      ${all.length > MANY ? finder() : nothing}
      <ul class="pieces">
        ${shown.map(row)}
      </ul>`,
    { count: number(all.length), opened: () => muted.load() },
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
      aria-label=${t('host.person', { name: person.name })}
      @click=${() => openPerson(person)}
    >
      <strong dir="auto">${person.name}</strong>
      ${isMuted(person) ? html`<span class="mark">${t('host.people_muted')}</span>` : nothing} ${icon('right')}
    </button>
  </li>`;
}
