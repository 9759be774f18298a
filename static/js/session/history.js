/** What a report said earlier: who wrote when; looked at, and brought back. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act, needName } from '../act.js';
import { read } from '../api.js';
import { store } from '../board/store.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { toast } from '../toast.js';
import { moment } from '../when.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Field} Field
 * @typedef {{n: number, text: string, people: string[], at: string|null}} Version  `n` 0: as it is now
 */

const shown = {
  topic: '',
  /** @type {readonly Field[]} */
  fields: [],
  field: /** @type {Field} */ ('body'),
  /** @type {Version[]|null} */
  versions: null,
  /** @type {number|null} */
  before: null,
  /** The one that is looked at; -1 for none. */
  open: -1,
  problem: '',
};

/**
 * @param {string} topic
 * @param {readonly Field[]} fields first those that have a text now
 */
export function openHistory(topic, fields) {
  show({ topic, fields, field: fields[0] ?? 'body', versions: null, open: -1 });
  openSheet({ name: 'history', draw: () => sheetFrame(t('report.history'), content()) });
  load();
}

async function load() {
  const { topic, field, before, versions } = shown;
  try {
    const more = versions && before ? `?before=${before}` : '';
    const answer = await read(`topics/${encodeURIComponent(topic)}/texts/${field}/versions${more}`);
    const known = versions ?? [{ n: 0, ...answer.now }];
    show({ versions: [...known, ...answer.versions], before: answer.before, problem: '' });
  } catch (refused) {
    show({ problem: sentence(refused) });
  }
}

function content() {
  const { fields, field, versions, before, problem } = shown;
  return html`${fields.length > 1
      ? html`<label for="history-field">${t('report.history_of')}</label>
          <select id="history-field" @change=${choose}>
            ${fields.map((name) => html`<option value=${name} ?selected=${name === field}>${t(`report.${name}`)}</option>`)}
          </select>`
      : nothing}
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    ${versions ? html`<ol class="versions">${versions.map(version)}</ol>` : html`<p class="soft">${t('report.opening')}</p>`}
    ${versions && before ? html`<button class="button-quiet" type="button" @click=${load}>${t('report.older')}</button>` : nothing}`;
}

/** @param {Event} event */
function choose({ target }) {
  const field = /** @type {Field} */ (/** @type {HTMLSelectElement} */ (target).value);
  show({ field, versions: null, open: -1 });
  load();
}

/** @param {Version} one */
function version(one) {
  const { board, me } = store.state;
  const names = one.people.map((id) => board.people[id]?.name ?? '').filter(Boolean);
  const open = shown.open === one.n;
  return html`<li class="version">
    <button class="choice" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${() => show({ open: open ? -1 : one.n })}>
      <span><strong>${one.n ? (one.at && moment(one.at, board.event.timezone)) : t('report.history_now')}</strong>
        <span class="soft" dir="auto">${names.join(', ')}</span></span>
    </button>
    ${open ? html`<div class="prose as-typed version-text" dir="auto">${one.text || t('report.history_nothing')}</div>` : nothing}
    ${open && one.n && me.can['report.write']
      ? html`<button class="button" type="button" @click=${() => bringBack(one)}>${t('report.bring_back')}</button>`
      : nothing}
  </li>`;
}

/** What stands there now becomes a version, so nothing is lost by it. @param {Version} one */
async function bringBack({ n }) {
  if (!(await needName())) return;
  try {
    await act('PUT', `topics/${shown.topic}/texts/${shown.field}`, { version: n });
    closeSheet('history');
    toast(t('report.brought_back'));
  } catch (refused) {
    show({ problem: sentence(refused) });
  }
}

/** @param {Partial<typeof shown>} part */
function show(part) {
  Object.assign(shown, part);
  requestRender();
}
