/** What people wrote lately, the newest first, each with *Hide* beside it; what is new comes at a touch. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { requestRender } from '../screen.js';
import { t } from '../words.js';
import { fold } from './fold.js';
import { muted } from './muted.js';
import { WrittenList } from './written_list.js';
import { writtenRows } from './written_row.js';
import { Fresh } from './written_since.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('./written_list.js').Kind} Kind
 */

/** Reports are changed with every letter, and nobody hides them: they would bury the rest. */
const VIEWS = {
  signed: view(['note', 'photo', 'topic']),
  reports: view(['report']),
};

/** @type {keyof typeof VIEWS} */
let chosen = 'signed';

/** @param {Kind[]} kinds */
function view(kinds) {
  return { list: new WrittenList(kinds), fresh: new Fresh(kinds) };
}

/** @param {Board} board */
export function writtenPart(board) {
  const n = VIEWS.signed.fresh.count;
  return fold('written', t('host.written'), html`${choices()} ${news()} ${list(board)}`, {
    count: n ? t('host.written_new', { n }) : '',
    opened: () => {
      muted.load();
      look();
    },
  });
}

function choices() {
  return html`<ul class="chips">
    ${/** @type {Array<keyof typeof VIEWS>} */ (Object.keys(VIEWS)).map(
      (name) => html`<li>
        <button class="chip" type="button" aria-pressed=${name === chosen ? 'true' : 'false'} @click=${() => choose(name)}>
          ${t(`host.written_of_${name}`)}
        </button>
      </li>`,
    )}
  </ul>`;
}

/** @param {keyof typeof VIEWS} name */
function choose(name) {
  chosen = name;
  requestRender();
  look();
}

/** From the top, with what is new. */
async function look() {
  const { list: there, fresh } = VIEWS[chosen];
  const { told } = fresh;
  await there.load();
  if (there.problem || !there.entries) return;
  fresh.looked(told, there.entries);
  requestRender();
}

/** In the place of the hint, so that nothing below it moves. */
function news() {
  const { list: there, fresh } = VIEWS[chosen];
  const isNew = there.entries && (fresh.count || fresh.isOld);
  return html`<div class="written-news">
    ${isNew
      ? html`<button class="button" type="button" @click=${look}>
          ${there.asking ? t('host.loading') : fresh.isOld ? t('host.written_again') : t('host.written_show', { n: fresh.count })}
        </button>`
      : html`<p class="hint">${t(`host.written_hint_${chosen}`)}</p>`}
  </div>`;
}

/** @param {Board} board */
function list(board) {
  const there = VIEWS[chosen].list;
  const { entries, problem } = there;
  if (!entries) return problem ? trouble(problem) : html`<p class="soft">${t('host.loading')}</p>`;
  return html`${entries.length ? writtenRows(board, entries) : html`<p class="soft">${t('host.written_none')}</p>`}
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing} ${older(there)}`;
}

/** @param {string} problem */
function trouble(problem) {
  return html`<p class="problem" role="alert">${problem}</p>
    <button class="button-quiet" type="button" @click=${look}>${t('host.written_try')}</button>`;
}

/** @param {WrittenList} there */
export function older(there) {
  if (!there.before) return nothing;
  return html`<button class="button-quiet" type="button" @click=${() => there.more()}>
    ${t(there.asking ? 'host.loading' : 'host.log_more')}
  </button>`;
}
