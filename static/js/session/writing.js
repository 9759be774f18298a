/** The field for a new note; what is typed is kept until it was sent. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { postNote } from '../deeds/notes.js';
import { draft, forget, keep, keeps } from '../drafts.js';
import { keepsShort, room, tooLong } from '../limits.js';
import { newRef } from '../ref.js';
import { Refusal, sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { t } from '../words.js';

let problem = '';
let sending = false;

/** @param {string} topic its id */
export function noteForm(topic) {
  const name = `note.${topic}`;
  return html`<form class="form note-form" @submit=${(/** @type {SubmitEvent} */ event) => send(event, topic)}>
    <label for="note">${t('session.write')}</label>
    <p class="hint" id="note-hint">${t('session.write_hint')}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${live(draft(name))} @input=${keepsShort(name, 'note')}></textarea>
    ${room(name, 'note')}
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button class="button" ?disabled=${sending}>${t(sending ? 'common.sending' : 'session.post')}</button>
  </form>`;
}

/**
 * What was being typed when it could no longer be sent: it stays, and says why.
 *
 * @param {string} topic its id
 * @param {'hidden'|'withdrawn'|'closed'} why
 */
export function keptNote(topic, why) {
  const name = `note.${topic}`;
  if (!draft(name)) return nothing;
  return html`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${t(`session.why_${why}`)} ${t('session.kept')}</p>
    <label for="note">${t('session.note_text')}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${live(draft(name))} @input=${keeps(name)}></textarea>
  </div>`;
}

/**
 * @param {SubmitEvent} event
 * @param {string} topic
 */
async function send(event, topic) {
  event.preventDefault();
  if (sending) return;
  const name = `note.${topic}`;
  const text = draft(name);
  if (tooLong(text, 'note')) return;
  // The same ref until it was answered: a note that was sent twice stands there once.
  keep(`${name}.ref`, draft(`${name}.ref`) || newRef());
  show('', true);
  try {
    await postNote(topic, text, draft(`${name}.ref`));
    // What was typed while it was on its way stays.
    forget(`${name}.ref`, ...(draft(name) === text ? [name] : []));
    show('', false);
  } catch (refused) {
    if (refused instanceof Refusal && refused.code === 'ref_used') forget(`${name}.ref`);
    show(sentence(refused), false);
  }
}

/**
 * @param {string} what went wrong
 * @param {boolean} now whether it is on its way
 */
function show(what, now) {
  problem = what;
  sending = now;
  requestRender();
}
