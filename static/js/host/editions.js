/** Editions of the book: freeze it with what is to go in, pass its link on, or hide it again. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act } from '../act.js';
import { read } from '../api.js';
import { isolated } from '../labels.js';
import { home } from '../page.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toast } from '../toast.js';
import { t } from '../words.js';
import { day } from '../when.js';
import { fold } from './fold.js';
import { Loaded } from './loaded.js';

/**
 * @typedef {{number: number, choice: Record<string, any>, hidden: boolean, at: string}} Edition
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Me} Me
 */

/** Another host's hand, too, is seen here. */
const CONCERNS = ['event.book_frozen', 'event.edition_hidden', 'event.edition_shown'];

/** @type {Loaded<{editions: Edition[]}>} */
const frozen = new Loaded('editions', (kind) => CONCERNS.includes(kind));

const PARTS = ['photos', 'contributions', 'contacts'];

let problem = '';
let busy = false;

/**
 * @param {Board} board
 * @param {Me} me
 */
export function editionsPart(board, me) {
  if (!me.can['book.freeze']) return nothing;
  return fold(
    'editions',
    t('host.editions'),
    html`<p class="hint">${t('host.editions_hint')}</p>
      ${list(board)} ${form()}`,
    { opened: () => frozen.load() },
  );
}

/** @param {Board} board */
function list({ event }) {
  const editions = frozen.value?.editions ?? [];
  return html`<ul class="entries">
    ${editions.map((edition) => row(edition, event.timezone))}
  </ul>`;
}

/**
 * @param {Edition} edition
 * @param {string} zone
 */
function row({ number, choice, hidden, at }, zone) {
  const name = t('host.edition', { n: String(number), when: day(at, zone) });
  return html`<li class="entry">
    <span class="entry-words">
      ${hidden ? html`<span>${name}</span>` : html`<a href="${home}/book/${number}">${name}</a>`}
      <span class="hint">${isolated([...(hidden ? [t('host.edition_hidden')] : []), ...holds(choice)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${number}
      aria-label=${t(hidden ? 'host.edition_show_what' : 'host.edition_hide_what', { n: String(number) })}
      @click=${() => turn(number, hidden)}
    >${t(hidden ? 'host.edition_show' : 'host.edition_hide')}</button>
  </li>`;
}

/** What was chosen to go in, so that the right one is passed on. @param {Record<string, any>} choice */
function holds(choice) {
  const parts = PARTS.filter((part) => choice[part]).map((part) => t(`host.edition_${part}`));
  return [t(`host.edition_holds_${choice.names}`), ...parts];
}

function form() {
  return html`<form class="form" @submit=${freeze}>
    <div>
      <label for="edition-names">${t('host.edition_names')}</label>
      <select id="edition-names" name="names">
        ${['all', 'agreed', 'none'].map(
          (who) => html`<option value=${who}>${t(`host.edition_names_${who}`)}</option>`,
        )}
      </select>
    </div>
    ${PARTS.map(
      (part) => html`<label class="check">
        <input type="checkbox" name=${part} checked /> <span>${t(`host.edition_${part}`)}</span>
      </label>`,
    )}
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button class="button" ?disabled=${busy}>${t('host.edition_freeze')}</button>
  </form>`;
}

/** @param {SubmitEvent} event */
function freeze(event) {
  event.preventDefault();
  const fields = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
  const choice = {
    names: fields.get('names'),
    photos: fields.has('photos'),
    contributions: fields.has('contributions'),
    contacts: fields.has('contacts'),
  };
  return attempt(async () => {
    const { changes } = await act('POST', 'editions', { choice });
    return changes.length ? t('host.edition_frozen') : t('host.edition_same', { n: String(await newestOf(choice)) });
  });
}

/**
 * The edition that holds the book with this choice. Another host may have frozen it a moment ago,
 * so the list on this phone does not say.
 *
 * @param {Record<string, any>} choice
 */
async function newestOf(choice) {
  const { editions } = await read('editions');
  const alike = (/** @type {Edition} */ one) =>
    !one.hidden && Object.entries(choice).every(([key, value]) => one.choice[key] === value);
  return editions.filter(alike).pop()?.number;
}

/**
 * @param {number} number
 * @param {boolean} hidden as it is now
 */
function turn(number, hidden) {
  const method = hidden ? 'DELETE' : 'PUT';
  const said = t(hidden ? 'host.edition_shown' : 'host.edition_gone');
  return attempt(async () => {
    await act(method, `editions/${number}/hiding`);
    return said;
  });
}

/** One at a time: a hurried second touch means the same. @param {() => Promise<string>} deed  gives what to say */
async function attempt(deed) {
  if (busy) return;
  busy = true;
  requestRender();
  try {
    const said = await deed();
    problem = '';
    toast(said);
    await frozen.load();
  } catch (refused) {
    problem = sentence(refused);
  }
  busy = false;
  requestRender();
}
