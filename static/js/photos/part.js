/** The photos of a session on its page: small ones in a row, mine that are on their way, one more. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { readTopic, reading } from '../session/reading.js';
import { toast } from '../toast.js';
import { store } from '../board/store.js';
import { hosts } from '../rights.js';
import { t } from '../words.js';
import { addButton, uploading } from './adding.js';
import { openLarge } from './large.js';
import { goOn, uploadsOf, whenWhole } from './sending.js';
import { photoPath, saidOf } from './words.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Photo} Photo
 */

goOn();
whenWhole(({ topic }) => {
  const { board, me } = store.state;
  toast(t(board.event.trusts_photos || hosts(me) ? 'photos.posted' : 'photos.offered'));
  if (reading.id === topic) readTopic(topic);
});

/**
 * @param {Topic} topic
 * @param {State} state
 */
export function photosPart(topic, state) {
  const photos = reading.report?.photos ?? [];
  const may = Boolean(state.me.can['photo.post']) && !topic.withdrawn;
  if (!photos.length && !uploadsOf(topic.id).length && !may) return nothing;
  return html`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${t('photos.title')}</h2>
    ${photos.length
      ? html`<ul class="photo-list">${repeat(photos, ({ id }) => id, (photo) => html`<li>${thumb(photo, state)}</li>`)}</ul>`
      : nothing}
    ${uploading(topic.id)}
    ${may ? addButton(topic.id) : nothing}
  </section>`;
}

/**
 * @param {Photo} photo
 * @param {State} state
 */
function thumb(photo, { board }) {
  return html`<button class="photo-thumb" type="button" data-photo=${photo.id} @click=${() => openLarge(photo.id)}>
    <img src=${photoPath(photo, true)} width=${photo.width} height=${photo.height} loading="lazy" alt=${saidOf(photo, board)} />
    ${photo.shown ? nothing : html`<span class="mark">${t('photos.waits')}</span>`}
  </button>`;
}
