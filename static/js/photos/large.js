/** One photo as large as the screen, its words, and what I can do with it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { store } from '../board/store.js';
import { agreeTo, describe, hidePhoto, removePhoto } from '../deeds/photos.js';
import { draft, forget, keep } from '../drafts.js';
import { icon } from '../icons.js';
import { tooLong } from '../limits.js';
import { hosts } from '../rights.js';
import { requestRender } from '../screen.js';
import { reading } from '../session/reading.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { altField, byWhom, photoPath, saidOf } from './words.js';

/** @typedef {import('../board/records.js').Photo} Photo */

const shown = { id: '', describing: false };

const ALT = 'photo.alt';

/** @param {string} id */
export function openLarge(id) {
  show({ id, describing: false });
  openSheet({ name: 'photo', draw });
}

function draw() {
  const photos = reading.report?.photos ?? [];
  const at = photos.findIndex(({ id }) => id === shown.id);
  const photo = photos[at];
  if (!photo) return sheetFrame(t('photos.title'), html`<p>${t('photos.gone')}</p>`);
  return sheetFrame(
    html`<span dir="auto">${byWhom(photo.author, store.state.board)}</span>`,
    html`${figure(photo)} ${shown.describing ? form(photo) : actions(photo)} ${turning(photos, at)}`,
  );
}

/** @param {Photo} photo */
function figure(photo) {
  const alt = saidOf(photo, store.state.board);
  return html`<figure class="photo-large">
    <a href=${photoPath(photo)} target="_blank" rel="noopener">
      <img src=${photoPath(photo)} width=${photo.width} height=${photo.height} alt=${alt} />
    </a>
    ${photo.alt ? html`<figcaption dir="auto">${photo.alt}</figcaption>` : nothing}
    ${photo.shown ? nothing : html`<p><span class="mark">${t('photos.waits')}</span></p>`}
  </figure>`;
}

/** @param {Photo} photo */
function actions(photo) {
  const { me } = store.state;
  const mine = me.person !== null && photo.author === me.person;
  const may = Boolean(me.can['photo.edit']) && (mine || hosts(me));
  return html`<div class="actions">
    ${me.can['photo.show'] && !photo.shown ? button('photos.agree', () => agreeTo(photo.id), 'button') : nothing}
    ${may ? button(photo.alt ? 'photos.redescribe' : 'photos.describe', () => begin(photo)) : nothing}
    ${may && mine ? button('photos.remove', () => leave(removePhoto(photo.id))) : nothing}
    ${me.can['photo.hide'] && !mine ? button('photos.hide', () => leave(hidePhoto(photo.id))) : nothing}
  </div>`;
}

/** @param {Photo} photo */
function begin(photo) {
  keep(ALT, photo.alt);
  show({ describing: true });
}

/** @param {Photo} photo */
function form(photo) {
  const save = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (tooLong(draft(ALT), 'alt')) return;
    if (!(await describe(photo.id, draft(ALT)))) return;
    forget(ALT);
    show({ describing: false });
  };
  return html`<form class="form" @submit=${save}>
    ${altField(ALT)}
    <div class="actions">
      <button class="button">${t('common.save')}</button>
      <button class="button-quiet" type="button" @click=${() => show({ describing: false })}>${t('common.cancel')}</button>
    </div>
  </form>`;
}

/**
 * @param {Photo[]} photos
 * @param {number} at
 */
function turning(photos, at) {
  if (photos.length < 2) return nothing;
  return html`<div class="photo-turning">
    ${turn(photos[at - 1], 'back', 'photos.previous')}
    <span class="soft">${t('photos.nth', { at: at + 1, n: photos.length })}</span>
    ${turn(photos[at + 1], 'forward', 'photos.next')}
  </div>`;
}

/**
 * @param {Photo|undefined} photo
 * @param {string} way
 * @param {string} word
 */
function turn(photo, way, word) {
  const go = () => show({ id: photo?.id ?? '', describing: false });
  return html`<button class="button-icon" type="button" aria-label=${t(word)} ?disabled=${!photo} @click=${go}>${icon(way)}</button>`;
}

/** It is gone from here. @param {Promise<boolean>} deed */
async function leave(deed) {
  if (await deed) closeSheet('photo');
}

/**
 * @param {string} word
 * @param {() => void} deed
 * @param {string} [kind]
 */
function button(word, deed, kind = 'button-quiet') {
  return html`<button class=${kind} type="button" @click=${deed}>${t(word)}</button>`;
}

/** @param {Partial<typeof shown>} part */
function show(part) {
  Object.assign(shown, part);
  requestRender();
}
