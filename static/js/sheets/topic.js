/** Writing a topic down: the title is enough. The same sheet proposes and edits. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { store } from '../board/store.js';
import { edit, propose, showProposed } from '../deeds/topics.js';
import { place } from '../deeds/placing.js';
import { draft, forget, keep } from '../drafts.js';
import { grow } from '../growing.js';
import { newRef } from '../ref.js';
import { Refusal, sentence } from '../refusal.js';
import { hosts } from '../rights.js';
import { drawn, requestRender } from '../screen.js';
import { slotLabel } from '../labels.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { tagField } from './tags.js';
import { bodyField, languageField, overfull, scribeField, titleField, wordsIn } from './topic_fields.js';

/**
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {{form: string, topic?: Topic, slot?: Slot}} Writing
 */

const FIELDS = ['title', 'body', 'language', 'tags', 'tag', 'scribe', 'ref'];

let problem = '';
let sending = false;

/** @param {Slot} [slot] to take with it */
export function openPropose(slot) {
  // The same ref as long as it was not answered: sent twice, it is proposed once.
  keep('propose.ref', draft('propose.ref') || newRef());
  openWriting({ form: 'propose', slot });
}

/** @param {Writing} writing */
export function openWriting(writing) {
  problem = '';
  openSheet({
    name: 'topic',
    draw: () => sheetFrame(t(writing.topic ? 'board.edit_title' : 'board.propose'), draw(writing)),
  });
  drawn().then(() => grow(/** @type {HTMLTextAreaElement|null} */ (document.getElementById('title'))));
}

/** @param {Writing} writing */
function draw(writing) {
  const { form, topic, slot } = writing;
  const { board, me } = store.state;
  return html`<form class="form" @submit=${(/** @type {SubmitEvent} */ event) => save(event, writing)} @input=${mending}>
    ${slot ? html`<p class="form-slot">${slotLabel(board, slot)}</p>` : nothing}
    ${titleField(form)} ${bodyField(form)}
    ${!topic && hosts(me) ? scribeField(form) : nothing}
    <details class="form-more" ?open=${Boolean(topic)}>
      <summary>${t('board.more')}</summary>
      <div class="form">${languageField(form)} ${tagField(form)}</div>
    </details>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button class="button button-wide" ?disabled=${sending}>${t(submitWord(writing))}</button>
  </form>`;
}

/** @param {Writing} writing */
function submitWord({ topic, slot }) {
  if (sending) return 'common.sending';
  if (topic) return 'common.save';
  return slot ? 'board.propose_here_do' : 'board.propose_do';
}

/**
 * @param {SubmitEvent} event
 * @param {Writing} writing
 */
async function save(event, writing) {
  event.preventDefault();
  if (isBlank(writing.form)) return;
  const field = overfull(writing.form);
  if (field) document.getElementById(field)?.focus();
  if (sending || field) return;
  busy(true);
  try {
    const id = await sendWords(writing);
    forget(...FIELDS.map((field) => `${writing.form}.${field}`));
    closeSheet('topic');
    if (writing.slot) await place(id, writing.slot);
    else if (!writing.topic) showProposed(id);
  } catch (refused) {
    problem = sentence(refused);
    if (refused instanceof Refusal && refused.code === 'ref_used') keep('propose.ref', newRef());
  } finally {
    busy(false);
  }
}

/** Spaces are no title; the browser says so, as it does of an empty field. @param {string} form */
function isBlank(form) {
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('title'));
  if (field.value.trim()) return false;
  keep(`${form}.title`, (field.value = ''));
  return !field.reportValidity();
}

/** What was wrong is being mended. */
function mending() {
  if (!problem) return;
  problem = '';
  requestRender();
}

/**
 * @param {Writing} writing
 * @returns {Promise<string>} the topic's id
 */
async function sendWords({ form, topic }) {
  if (topic) {
    await edit(topic.id, wordsIn(form));
    return topic.id;
  }
  const scribe = draft(`${form}.scribe`).trim();
  const ref = draft('propose.ref');
  await propose({ ...wordsIn(form), ...(scribe ? { scribe_for: scribe } : {}) }, ref);
  return ref;
}

/** @param {boolean} now */
function busy(now) {
  sending = now;
  if (now) problem = '';
  requestRender();
}
