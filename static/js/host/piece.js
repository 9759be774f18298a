/**
 * A sheet with the form of a round or a room: save, or remove. Where sessions stand in the way
 * of removing, it says which, and offers to keep their topics without a slot.
 *
 * @typedef {{id: string, title: string}} Orphan
 * @typedef {{
 *   path: string, title: string, fields: () => unknown,
 *   read: (form: HTMLFormElement) => Record<string, any>,
 *   said: {saved: string, removed: string, remove: string}, more?: () => unknown
 * }} Piece  `path` ends in the id, or not when the piece is new;
 *   `more` is what else can be done with it
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act } from '../act.js';
import { Refusal, sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { toast } from '../toast.js';
import { t } from '../words.js';
import { wayBack } from './wish.js';

let problem = '';

/** @type {Orphan[]} */
let orphans = [];

/** @param {Piece} piece */
export function openPiece(piece) {
  problem = '';
  orphans = [];
  openSheet({
    name: 'piece',
    draw: () => sheetFrame(piece.title, orphans.length ? asking(piece) : form(piece)),
  });
}

/** @param {Piece} piece */
const isNew = ({ path }) => !path.includes('/');

/** @param {Piece} piece */
function form(piece) {
  return html`<form
    class="form"
    @submit=${(/** @type {SubmitEvent} */ event) => save(event, piece)}
  >
    ${piece.fields()} ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <div class="actions">
      <button class="button">${t('common.save')}</button>
      ${
        isNew(piece)
          ? nothing
          : html`<button class="button-danger" type="button" @click=${() => remove(piece, false)}>
              ${piece.said.remove}
            </button>`
      }
    </div>
    ${piece.more?.() ?? nothing}
  </form>`;
}

/** @param {Piece} piece */
function asking(piece) {
  return html`<p class="problem" role="alert">${t('host.orphans', { n: orphans.length })}</p>
    <ul class="orphans">
      ${orphans.map(({ title }) => html`<li dir="auto">${title}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${() => remove(piece, true)}>
        ${t('host.orphans_keep')}
      </button>
      <button class="button-quiet" type="button" @click=${() => closeSheet('piece')}>
        ${t('host.orphans_cancel')}
      </button>
    </div>`;
}

/**
 * @param {SubmitEvent} event
 * @param {Piece} piece
 */
function save(event, piece) {
  event.preventDefault();
  const body = piece.read(/** @type {HTMLFormElement} */ (event.currentTarget));
  return attempt(() => act(isNew(piece) ? 'POST' : 'PATCH', piece.path, body), piece.said.saved);
}

/**
 * @param {Piece} piece
 * @param {boolean} unplace
 */
function remove(piece, unplace) {
  return attempt(() => act('DELETE', piece.path, unplace ? { unplace } : {}), piece.said.removed);
}

/**
 * @param {() => Promise<import('../board/records.js').Answer>} deed
 * @param {string} said
 */
async function attempt(deed, said) {
  try {
    const answer = await deed();
    closeSheet('piece');
    toast(said, wayBack(answer));
  } catch (refused) {
    if (refused instanceof Refusal && refused.code === 'would_orphan')
      orphans = refused.facts['topics'];
    else problem = sentence(refused);
    requestRender();
  }
}
