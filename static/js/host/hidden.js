/** What was hidden, and bringing it back. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';
import { fold } from './fold.js';
import { Loaded } from './loaded.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Note} Note
 * @typedef {import('../board/records.js').Photo} Photo
 */

/** @type {Loaded<{topics: Topic[], notes: Note[], photos: Photo[]}>} */
const hidden = new Loaded('hidden', (kind) =>
  /^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(kind),
);

/** @param {Board} board */
export function hiddenPart(board) {
  return fold(
    'hidden',
    t('host.hidden'),
    html`<p class="hint">${t('host.hidden_hint')}</p>
      ${list(board)}`,
    {
      opened: () => hidden.load(),
    },
  );
}

/** @param {Board} board */
function list(board) {
  if (hidden.problem) return html`<p class="problem" role="alert">${hidden.problem}</p>`;
  if (!hidden.value) return html`<p class="soft">${t('host.loading')}</p>`;
  const { topics, notes, photos } = hidden.value;
  if (!topics.length && !notes.length && !photos.length) return html`<p class="soft">${t('host.hidden_none')}</p>`;
  const known = { ...board.topics, ...Object.fromEntries(topics.map((topic) => [topic.id, topic])) };
  const titleOf = (/** @type {Note|Photo} */ { topic }) => ({ title: known[topic]?.title ?? '' });
  return html`<ul class="entries">
    ${topics.map((topic) => entry(topic.title, '', `topics/${topic.id}/hiding`))}
    ${notes.map((note) => entry(note.text, t('host.note_of', titleOf(note)), `notes/${note.id}/hiding`))}
    ${photos.map((photo) => entry(t('host.photo_of', titleOf(photo)), photo.alt, `photos/${photo.id}/hiding`))}
  </ul>`;
}

/** A topic's place may be another's by now. @param {import('../board/records.js').Answer} answer */
const saidOf = ({ warnings }) =>
  t(warnings.some(({ code }) => code === 'slot_gone') ? 'host.back_without_slot' : 'host.back_done');

/**
 * @param {string} title
 * @param {string} about
 * @param {string} path
 */
function entry(title, about, path) {
  const back = () => wish(saidOf, 'DELETE', path, {});
  return html`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${title}</span>
      ${about ? html`<span class="hint" dir="auto">${about}</span>` : nothing}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${t('host.bring_back_what', { title })}
      @click=${back}
    >
      ${t('host.bring_back')}
    </button>
  </li>`;
}
