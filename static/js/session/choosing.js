/** Choosing one of many in a sheet: a list, and a field to find it by where the list is long. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeAllSheets, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';

/**
 * @typedef {{id: string, name: unknown, text: string, language?: string, hint?: unknown}} Choice
 *   `text` is what is searched in
 * @typedef {{title: string, none: string, choices: () => Choice[], choose: (id: string) => Promise<void>}} Question
 *   `choices` are read anew each time, so that the list follows the board
 */

/** From so many on a field helps to find one; and so many are shown at once. */
const MANY = 8;
const SHOWN = 40;

let wanted = '';
let problem = '';
let sending = false;

/** @param {Question} question */
export function ask(question) {
  wanted = '';
  problem = '';
  openSheet({ name: 'choosing', draw: () => sheetFrame(question.title, body(question)) });
}

/** @param {Question} question */
function body({ none, choices, choose }) {
  const all = choices();
  const found = all.filter(({ text }) => plain(text).includes(plain(wanted.trim())));
  return html`
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    ${all.length > MANY || wanted ? finder() : nothing}
    ${found.length ? nothing : html`<p role="status">${all.length ? t('session.more_not_found') : none}</p>`}
    <ul class="choices">
      ${found.slice(0, SHOWN).map((one) => row(one, choose))}
    </ul>
    ${found.length > SHOWN ? html`<p class="hint">${t('session.more_find_hint')}</p>` : nothing}
  `;
}

/** Accents and case make no difference. @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

function finder() {
  return html`<div>
    <label for="choosing-find">${t('session.more_find')}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" .value=${wanted}
      @input=${(/** @type {any} */ { target }) => {
        wanted = target.value;
        requestRender();
      }}
    />
  </div>`;
}

/**
 * @param {Choice} choice
 * @param {Question['choose']} choose
 */
function row({ id, name, language, hint }, choose) {
  return html`<li>
    <button class="choice" type="button" ?disabled=${sending} @click=${() => settle(id, choose)}>
      <span class="choice-title" dir="auto" lang=${language || nothing}>${name}</span>
      ${hint ? html`<span class="hint" dir="auto">${hint}</span>` : nothing}
    </button>
  </li>`;
}

/**
 * A no is said here, where another choice is in reach.
 *
 * @param {string} id
 * @param {Question['choose']} choose
 */
async function settle(id, choose) {
  sending = true;
  problem = '';
  requestRender();
  try {
    await choose(id);
    closeAllSheets();
  } catch (refused) {
    problem = sentence(refused);
  }
  sending = false;
  requestRender();
}
