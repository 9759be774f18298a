/** Words that were not granted go back into the form that they were written in. */
import { store } from '../board/store.js';
import { draft, keep } from '../drafts.js';
import { deedOf, topicOf } from '../outbox/wishes.js';
import { go, topicPath } from '../router.js';
import { openEdit } from './edit.js';
import { keepTags } from './tags.js';
import { openPropose } from './topic.js';

/** @typedef {import('../outbox/wishes.js').Wish} Wish */

/** @param {Wish} wish */
export function canWriteAgain(wish) {
  const deed = deedOf(wish);
  return deed === 'propose' || (['edit', 'note'].includes(deed) && topicOf(wish) in store.board.topics);
}

/** @param {Wish} wish */
export function writeAgain(wish) {
  const topic = topicOf(wish);
  switch (deedOf(wish)) {
    case 'propose':
      fill('propose', wish);
      return openPropose();
    case 'edit':
      fill(`edit.${topic}`, wish);
      return openEdit(/** @type {any} */ (store.board.topics[topic]));
    default:
      // What is being written there already stays.
      keep(`note.${topic}`, [draft(`note.${topic}`), wish.body.text].filter(Boolean).join('\n\n'));
      return go(topicPath(topic));
  }
}

/**
 * @param {string} form
 * @param {Wish} wish
 */
function fill(form, { body }) {
  if (draft(`${form}.title`)) return;
  keep(`${form}.title`, body.title ?? '');
  keep(`${form}.body`, body.body ?? '');
  keep(`${form}.language`, body.language ?? '');
  keep(`${form}.scribe`, body.scribe_for ?? '');
  keepTags(form, body.tags ?? []);
}
