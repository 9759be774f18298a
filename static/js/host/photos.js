/** Photos that wait for my word, and whether they wait at all. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { home } from '../page.js';
import { t } from '../words.js';
import { fold } from './fold.js';
import { Loaded } from './loaded.js';
import { EVENT, wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Photo} Photo
 */

/** @type {Loaded<{waiting: Photo[]}>} */
const hidden = new Loaded('hidden', (kind) => kind.startsWith('photo.'));

/** How many wait is told before anybody opens this. */
let isAsked = false;

/** @param {Board} board */
export function photosPart(board) {
  if (!isAsked) hidden.load();
  isAsked = true;
  const n = hidden.value?.waiting.length ?? 0;
  return fold('photos', t('host.photos'), html`${list(board)} ${trust(board)}`, {
    count: n ? t('host.photos_wait', { n }) : '',
  });
}

/** @param {Board} board */
function list(board) {
  if (hidden.problem) return html`<p class="problem" role="alert">${hidden.problem}</p>`;
  if (!hidden.value) return html`<p class="soft">${t('host.loading')}</p>`;
  const { waiting } = hidden.value;
  if (!waiting.length) return html`<p class="soft">${t('host.photos_none')}</p>`;
  return html`<ul class="entries">
    ${waiting.map((photo) => entry(photo, board))}
  </ul>`;
}

/**
 * @param {Photo} photo
 * @param {Board} board
 */
function entry(photo, board) {
  const address = `${home}/photos/${photo.id}`;
  const title = board.topics[photo.topic]?.title ?? '';
  const by = t('host.photo_by', { name: board.people[photo.author]?.name ?? '' });
  const agree = () => wish(t('host.photo_agreed'), 'PUT', `photos/${photo.id}/showing`, {});
  const hide = () => wish(t('host.photo_hidden'), 'PUT', `photos/${photo.id}/hiding`, {});
  return html`<li class="entry photo-waiting" data-photo=${photo.id}>
    <a href="${address}.jpg" target="_blank" rel="noopener">
      <img src="${address}-small.jpg" width=${photo.width} height=${photo.height} loading="lazy" alt=${photo.alt || by} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${title}</span>
      <span class="hint" dir="auto">${by}</span>
      ${photo.alt ? html`<span class="hint" dir="auto">${photo.alt}</span>` : nothing}
      <span class="actions">
        <button class="button" type="button" aria-label=${t('host.photo_agree_what', { title, by })} @click=${agree}>
          ${t('host.photo_agree')}
        </button>
        <button class="button-quiet" type="button" aria-label=${t('host.photo_hide_what', { title, by })} @click=${hide}>
          ${t('host.photo_hide')}
        </button>
      </span>
    </span>
  </li>`;
}

/** @param {Board} board */
function trust({ event }) {
  const change = (/** @type {Event} */ { target }) => {
    const { checked } = /** @type {HTMLInputElement} */ (target);
    wish(t(checked ? 'host.photos_trusted' : 'host.photos_asked'), 'PATCH', EVENT, { trusts_photos: checked });
  };
  return html`<label class="check">
    <input type="checkbox" .checked=${live(event.trusts_photos)} @change=${change} />
    <span>${t('host.photos_trust')}</span>
  </label>`;
}
