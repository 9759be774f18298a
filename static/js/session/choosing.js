/** Choosing one of many in a sheet: a list, and where it is long a field; Enter takes the first that is found. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { openSheet, sheetFrame } from '../sheet.js';
import { closeAllSheets } from '../sheets/close_all.js';
import { distance } from '../distance.js';
import { hasAll, wordsOf } from '../sought.js';
import { t } from '../words.js';

/**
 * @typedef {{id: string, name: unknown, text: string, number?: number, language?: string, hint?: unknown}} Choice
 *   `text` is what is searched in, and what stands for a `name` that is no plain text
 * @typedef {{
 *   title: string, none: string, choices: () => Choice[], choose: (id: string) => Promise<void>, typing?: boolean,
 *   about: import('../board/records.js').Topic
 * }} Question
 *   `choices` are read anew each time, so that the list follows the board;
 *   `typing`: whoever asks has the keyboard open, and goes on by it
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
function body(question) {
  const { about, none, choices, choose, typing } = question;
  const all = choices();
  const found = sought(all);
  return html`
    <p dir="auto" lang=${about.language || nothing}>${about.title}</p>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    ${all.length > MANY || wanted || typing ? finder(question) : nothing}
    ${found.length ? nothing : html`<p role="status">${all.length ? t('session.more_not_found') : none}</p>`}
    <ul class="choices">
      ${found.slice(0, SHOWN).map((one, at) => row(one, choose, at === 0 && Boolean(wanted.trim())))}
    </ul>
    ${found.length > SHOWN ? html`<p class="hint">${t('session.more_find_hint')}</p>` : nothing}
  `;
}

/** @param {Choice[]} all */
function sought(all) {
  const words = wordsOf(wanted);
  if (!words.length) return all;
  const found = all.filter(({ text }) => hasAll(text, words));
  return found.sort((a, b) => distance(named(a), words) - distance(named(b), words));
}

/** @param {Choice} choice */
function named({ name, text, number }) {
  return { name: typeof name === 'string' ? name : text, number };
}

/** @param {Question} question */
function finder({ typing, choices, choose }) {
  // Asked anew: whoever types fast is ahead of what is drawn.
  const takeFirst = () => {
    const [first] = wanted.trim() ? sought(choices()) : [];
    if (first) settle(first.id, choose);
  };
  return html`<div>
    <label for="choosing-find">${t('session.more_find')}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${typing ?? false}
      .value=${wanted}
      @input=${(/** @type {any} */ { target }) => {
        wanted = target.value;
        requestRender();
      }}
      @keydown=${(/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'Enter' && !event.isComposing) takeFirst();
      }}
    />
  </div>`;
}

/**
 * @param {Choice} choice
 * @param {Question['choose']} choose
 * @param {boolean} isFirst  which Enter takes
 */
function row({ id, name, language, hint }, choose, isFirst) {
  return html`<li>
    <button class="choice ${hint ? 'choice-told' : ''} ${isFirst ? 'choice-first' : ''}" type="button" ?disabled=${sending} @click=${() => settle(id, choose)}>
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
  if (sending) return;
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
