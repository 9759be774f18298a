/** Search and filters, for a hundred topics. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { icon } from '../icons.js';
import { tongueName } from '../tongues.js';
import { look, view } from '../view.js';
import { t } from '../words.js';
import { languagesOf, tagsOf } from './kinds.js';

/** @typedef {import('./store.js').State} State */
/** @typedef {import('../view.js').Filter} Filter */

/** @type {Filter[]} */
const FILTERS = ['all', 'mine', 'marked', 'now', 'next', 'unplaced'];

/** @param {State} state */
export function filters({ board }) {
  return html`<div class="filters" role="search" aria-label=${t('board.search')}>
    <div class="filters-search">
      ${icon('search')}
      <input
        type="search" aria-label=${t('board.search')} placeholder=${t('board.search_hint')} enterkeyhint="search"
        .value=${live(view.search)} @input=${type} @change=${type}
      />
    </div>
    <div class="filters-row">
      ${FILTERS.map(
        (filter) => html`<button
          class="chip" type="button" aria-pressed=${view.filter === filter ? 'true' : 'false'}
          @click=${() => look(filter === 'all' ? ALL : { filter })}
        >${t(`board.filter_${filter}`)}</button>`,
      )}
      ${choice('tag', tagsOf(board), (tag) => tag)} ${choice('language', languagesOf(board), tongueName)}
    </div>
  </div>`;
}

/** @type {Partial<typeof view>} */
const ALL = { filter: 'all', search: '', tag: '', language: '' };

export function showAll() {
  look(ALL);
}

/** @param {Event} event */
function type(event) {
  look({ search: /** @type {HTMLInputElement} */ (event.target).value });
}

/**
 * @param {'tag'|'language'} what
 * @param {string[]} options
 * @param {(option: string) => string} nameOf
 */
function choice(what, options, nameOf) {
  if (what === 'language' ? options.length < 2 : !options.length) return nothing;
  const pick = (/** @type {Event} */ { target }) =>
    look({ [what]: /** @type {HTMLSelectElement} */ (target).value });
  return html`<select class="filters-choice" aria-label=${t(`board.by_${what}`)} .value=${live(view[what])} @change=${pick}>
    <option value="">${t(`board.by_${what}`)}</option>
    ${options.map((option) => html`<option value=${option} ?selected=${view[what] === option}>${nameOf(option)}</option>`)}
  </select>`;
}
