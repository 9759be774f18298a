/** Adding photos: taken or chosen, in words if one likes, and on their way with their progress. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { needName } from '../act.js';
import { draft, forget } from '../drafts.js';
import { icon } from '../icons.js';
import { tooLong } from '../limits.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { toast } from '../toast.js';
import { t } from '../words.js';
import { discard, give, isStuck, tryAgain, uploadsOf } from './sending.js';
import { shrink } from './shrink.js';
import { altField } from './words.js';

/**
 * @typedef {import('./kept.js').Upload} Upload
 * @typedef {import('./shrink.js').Shrunk} Shrunk
 */

const ALT = 'photo.alt';

/** A person may have only so many under way, and each lies in memory while it is chosen. */
const MOST = 10;

const CAMERA = 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z';

/** @param {string} topic its id */
export function addButton(topic) {
  return html`<label class="button-quiet photo-add">
    ${icon('camera', CAMERA)} <span>${t('photos.add')}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${(/** @type {Event} */ event) => choose(event, topic)}
    />
  </label>`;
}

/** A form on paper becomes the report: what it shows is known, so it goes at once. @param {import('../board/records.js').Topic} topic */
export function formButton({ id, title }) {
  const choose = async (/** @type {Event} */ event) =>
    (await chosen(event)).forEach((photo) => give({ topic: id, alt: t('photos.form'), ...photo }));
  return html`<label class="button-quiet photo-add">
      ${icon('camera', CAMERA)} <span>${t('photos.add_form')}</span> <span class="unseen" dir="auto">${title}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${choose} />
    </label>
    ${uploading(id)}`;
}

/**
 * @param {Event} event
 * @param {string} topic
 */
async function choose(event, topic) {
  const photos = await chosen(event);
  if (!photos.length) return;
  forget(...photos.map((_, nth) => altOf(nth)));
  const title = () => t('photos.new', { n: photos.length });
  openSheet({ name: 'photo-new', draw: () => sheetFrame(title(), form(topic, photos)) });
}

/** @param {Event} event */
async function chosen({ target }) {
  const input = /** @type {HTMLInputElement} */ (target);
  const files = [...(input.files ?? [])];
  if (!files.length || !(await needName())) return [];
  const photos = await shrinkAll(files.slice(0, MOST));
  input.value = '';
  if (photos.length < Math.min(files.length, MOST)) toast(t('photos.unreadable'), { tone: 'warning' });
  else if (files.length > MOST) toast(t('photos.too_many', { n: MOST }), { tone: 'warning' });
  return photos;
}

/** One after the other: old phones have little memory. @param {File[]} files */
async function shrinkAll(files) {
  const photos = [];
  for (const file of files) {
    const photo = await shrink(file);
    if (photo) photos.push(photo);
  }
  return photos;
}

/** @param {number} nth */
function altOf(nth) {
  return `${ALT}.${nth}`;
}

/**
 * @param {string} topic
 * @param {Shrunk[]} photos
 */
function form(topic, photos) {
  const add = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const words = photos.map((_, nth) => draft(altOf(nth)));
    if (words.some((alt) => tooLong(alt, 'alt'))) return;
    photos.forEach((photo, nth) => give({ topic, alt: words[nth] ?? '', ...photo }));
    forget(...words.map((_, nth) => altOf(nth)));
    closeSheet('photo-new');
  };
  return html`<form class="form" @submit=${add}>
    ${photos.map(
      ({ preview }, nth) => html`<div class="photo-new">
        ${preview ? html`<img class="photo-preview" src=${preview} alt="" />` : nothing}
        ${altField(altOf(nth), nth)}
      </div>`,
    )}
    <div class="actions">
      <button class="button">${t('photos.send', { n: photos.length })}</button>
      <button class="button-quiet" type="button" @click=${() => closeSheet('photo-new')}>${t('common.cancel')}</button>
    </div>
  </form>`;
}

/** The photos that are on their way. @param {string} topic its id */
export function uploading(topic) {
  const all = uploadsOf(topic);
  return all.length ? html`<ul class="photo-uploads">${repeat(all, ({ ref }) => ref, uploadCard)}</ul>` : nothing;
}

/** One on its way. @param {Upload} upload */
function uploadCard(upload) {
  return html`<li class="photo-upload">
    ${upload.preview ? html`<img class="photo-preview" src=${upload.preview} alt=${upload.alt || t('photos.yours')} />` : nothing}
    <div>
      ${upload.problem ? html`<p class="problem" role="alert">${upload.problem}</p>` : progress(upload)}
      <div class="actions">
        ${upload.problem ? button('photos.again', () => tryAgain(upload)) : nothing}
        ${button('photos.discard', () => discard(upload))}
      </div>
    </div>
  </li>`;
}

/** @param {Upload} upload */
function progress({ arrived, bytes, ref }) {
  const percent = Math.floor((arrived / bytes.byteLength) * 100);
  return html`<p id="photo-${ref}">${t(isStuck() ? 'photos.stuck' : 'photos.sending')}</p>
    <progress max="100" value=${percent} aria-labelledby="photo-${ref}">${percent} %</progress>`;
}

/**
 * @param {string} word
 * @param {() => void} deed
 */
function button(word, deed) {
  const done = () => {
    deed();
    requestRender();
  };
  return html`<button class="button-quiet" type="button" @click=${done}>${t(word)}</button>`;
}
