/** The fields of a topic that most people leave alone. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { store } from '../board/store.js';
import { draft, keeps } from '../drafts.js';
import { enterSends, grow } from '../growing.js';
import { keepsShort, room, tooLong } from '../limits.js';
import { tongueName, tongues } from '../tongues.js';
import { language, t } from '../words.js';
import { tagsIn, tagsTooMany } from './tags.js';

/** @param {string} form */
export function titleField(form) {
  const name = `${form}.title`;
  const keeping = keepsShort(name, 'title');
  const type = (/** @type {InputEvent} */ event) => {
    keeping(event);
    grow(/** @type {HTMLTextAreaElement} */ (event.target));
  };
  return html`<div>
    <label for="title">${t('board.title')}</label>
    <textarea
      id="title" name="title" class="form-title" rows="1" required autofocus dir="auto"
      autocomplete="off" enterkeyhint="done"
      .value=${live(draft(name))} @input=${type} @keydown=${enterSends}
    ></textarea>
    ${room(name, 'title')}
  </div>`;
}

/** @param {string} form */
export function bodyField(form) {
  const name = `${form}.body`;
  return html`<div>
    <label for="body">${t('board.body')} <span class="hint">${t('board.optional')}</span></label>
    <textarea
      id="body" name="body" rows="3" dir="auto" aria-describedby="body-hint"
      .value=${live(draft(name))} @input=${keepsShort(name, 'body')}
    ></textarea>
    ${room(name, 'body')}
    <p class="hint" id="body-hint">${t('board.body_hint')}</p>
  </div>`;
}

/** The first field that says that it holds too much, by its id. @param {string} form */
export function overfull(form) {
  if (tooLong(draft(`${form}.title`), 'title')) return 'title';
  if (tooLong(draft(`${form}.body`), 'body')) return 'body';
  if (tooLong(draft(`${form}.scribe`), 'name')) return 'scribe';
  return tagsTooMany(form) ? 'tag' : '';
}

/** @param {string} form */
export function scribeField(form) {
  return html`<div>
    <label for="scribe">${t('board.scribe')} <span class="hint">${t('board.optional')}</span></label>
    <input
      id="scribe" name="scribe" dir="auto" autocomplete="off" aria-describedby="scribe-hint"
      .value=${live(draft(`${form}.scribe`))} @input=${keepsShort(`${form}.scribe`, 'name')}
    />
    ${room(`${form}.scribe`, 'name')}
    <p class="hint" id="scribe-hint">${t('board.scribe_hint')}</p>
  </div>`;
}

/** @param {string} form */
export function languageField(form) {
  const chosen = draft(`${form}.language`) || language;
  const codes = [...new Set([chosen, ...tongues(store.state.board.event.language)])];
  return html`<div>
    <label for="language">${t('board.language')}</label>
    <select id="language" name="language" @change=${keeps(`${form}.language`)}>
      ${codes.map(
        (code) => html`<option value=${code} lang=${code} ?selected=${code === chosen}>
          ${tongueName(code)}
        </option>`,
      )}
    </select>
  </div>`;
}

/** What was written, as the API takes it. @param {string} form */
export function wordsIn(form) {
  return {
    title: draft(`${form}.title`),
    body: draft(`${form}.body`),
    language: draft(`${form}.language`) || language,
    tags: tagsIn(form),
  };
}
