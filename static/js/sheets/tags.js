/** Choosing tags: those in use as chips, and new ones typed. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { tagsOf } from '../board/kinds.js';
import { store } from '../board/store.js';
import { draft, keep } from '../drafts.js';
import { requestRender } from '../screen.js';
import { t } from '../words.js';

const MOST = 5;
const OFFERED = 10;

/** What is chosen and typed, all of it. @param {string} form */
export function tagsIn(form) {
  const typed = draft(`${form}.tag`).split(',').map(clean);
  return [...new Set([...chosen(form), ...typed])].filter(Boolean);
}

/** How many tags do not fit. @param {string} form */
export function tagsTooMany(form) {
  return Math.max(0, tagsIn(form).length - MOST);
}

/**
 * @param {string} form
 * @param {string[]} tags
 */
export function keepTags(form, tags) {
  keep(`${form}.tags`, tags.join(','));
}

/** @param {string} form */
export function tagField(form) {
  const mine = chosen(form);
  const n = tagsTooMany(form);
  const type = (/** @type {InputEvent} */ { target }) => {
    keep(`${form}.tag`, /** @type {HTMLInputElement} */ (target).value);
    requestRender();
  };
  const offered = [...new Set([...mine, ...tagsOf(store.state.board).slice(0, OFFERED)])];
  return html`<fieldset>
    <legend>${t('board.tags')}</legend>
    <p class="hint" id="tags-hint">${t('board.tags_hint')}</p>
    ${offered.length
      ? html`<div class="chips form-chips">${offered.map((tag) => chip(form, tag, mine.includes(tag)))}</div>`
      : nothing}
    <input
      id="tag" dir="auto" autocapitalize="none" aria-label=${t('board.tags_new')}
      placeholder=${t('board.tags_new')} aria-describedby="tags-hint"
      .value=${live(draft(`${form}.tag`))} @input=${type}
    />
    ${n ? html`<p class="field-problem" role="status">${t('board.tags_too_many', { n })}</p>` : nothing}
  </fieldset>`;
}

/**
 * @param {string} form
 * @param {string} tag
 * @param {boolean} pressed
 */
function chip(form, tag, pressed) {
  const toggle = () => {
    const others = chosen(form).filter((other) => other !== tag);
    keepTags(form, pressed ? others : [...others, tag]);
    requestRender();
  };
  return html`<button
    class="chip" type="button" dir="auto" aria-pressed=${pressed ? 'true' : 'false'} @click=${toggle}
  >${tag}</button>`;
}

/** @param {string} form */
function chosen(form) {
  return draft(`${form}.tags`).split(',').filter(Boolean);
}

/** @param {string} tag */
function clean(tag) {
  return tag.trim().replace(/^#+/, '').trim().toLowerCase();
}
