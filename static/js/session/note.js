/** One note: who wrote it, when, and its text; its author can change it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { editNote, hideNote, removeNote } from '../deeds/notes.js';
import { draft, forget, keep } from '../drafts.js';
import { keepsShort, room, tooLong } from '../limits.js';
import { sentence } from '../refusal.js';
import { hosts } from '../rights.js';
import { drawn, requestRender } from '../screen.js';
import { written } from '../trusted.js';
import { underWay } from '../underway.js';
import { moment } from '../when.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Note} Note
 * @typedef {import('../board/store.js').State} State
 */

/** The note that is being edited, what went wrong, and whether it is on its way. */
const editing = { id: '', problem: '', sending: false };

/**
 * @param {Note} note
 * @param {State} state
 */
export function noteCard(note, state) {
  const { board, me } = state;
  const mine = me.person !== null && note.author === me.person;
  const author = board.people[note.author]?.name ?? '';
  const when = moment(note.at, board.event.timezone);
  return html`<article class="note ${mine ? 'note-mine' : ''}" data-note=${note.id} aria-label=${t('session.note_by', { name: author })}>
    <p class="note-head">
      <strong dir="auto">${author}</strong>
      <span class="soft"><time datetime=${note.at}>${when}</time>${note.edited_at ? html` · ${t('session.edited')}` : nothing}</span>
      ${mine ? html`<span class="mark mark-mine">${t('board.yours')}</span>` : nothing}
      ${underWay(state, ({ path }) => path.startsWith(`notes/${note.id}`))}
    </p>
    ${editing.id === note.id ? form(note) : text(note, mine, me)}
  </article>`;
}

/**
 * @param {Note} note
 * @param {boolean} mine
 * @param {import('../board/records.js').Me} me
 */
function text(note, mine, me) {
  const mayEdit = me.can['note.edit'] && (mine || hosts(me));
  return html`<div class="prose" lang=${note.language || nothing} dir="auto" ${written(note.html)}></div>
    ${mayEdit
      ? html`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${() => startEdit(note)}>${t('session.edit')}</button>
          ${mine
            ? html`<button class="button-quiet" type="button" @click=${() => removeNote(note.id)}>${t('session.remove')}</button>`
            : html`<button class="button-quiet" type="button" @click=${() => hideNote(note.id)}>${t('session.hide')}</button>`}
        </div>`
      : nothing}`;
}

/** @param {Note} note */
function form(note) {
  const name = `note-edit.${note.id}`;
  return html`<form class="form" @submit=${(/** @type {SubmitEvent} */ event) => save(event, note)}>
    <label class="unseen" for="edit-${note.id}">${t('session.note_text')}</label>
    <textarea id="edit-${note.id}" rows="6" required dir="auto"
      .value=${live(draft(name))} @input=${keepsShort(name, 'note')}></textarea>
    ${room(name, 'note')}
    ${editing.problem ? html`<p class="problem" role="alert">${editing.problem}</p>` : nothing}
    <div class="actions">
      <button class="button" ?disabled=${editing.sending}>${t(editing.sending ? 'common.sending' : 'common.save')}</button>
      <button class="button-quiet" type="button" @click=${() => stopEdit(note)}>${t('common.cancel')}</button>
    </div>
  </form>`;
}

/** @param {Note} note */
function startEdit(note) {
  const name = `note-edit.${note.id}`;
  if (!draft(name)) keep(name, note.text);
  show({ id: note.id, problem: '' });
  drawn().then(() => document.getElementById(`edit-${note.id}`)?.focus());
}

/** @param {Note} note */
function stopEdit(note) {
  forget(`note-edit.${note.id}`);
  show({ id: '' });
}

/**
 * @param {SubmitEvent} event
 * @param {Note} note
 */
async function save(event, note) {
  event.preventDefault();
  if (tooLong(draft(`note-edit.${note.id}`), 'note')) return;
  show({ sending: true, problem: '' });
  try {
    await editNote(note.id, draft(`note-edit.${note.id}`));
    stopEdit(note);
  } catch (refused) {
    show({ problem: sentence(refused) });
  } finally {
    show({ sending: false });
  }
}

/** @param {Partial<typeof editing>} part */
function show(part) {
  Object.assign(editing, part);
  requestRender();
}
