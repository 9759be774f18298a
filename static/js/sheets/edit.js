/** A topic's words once more, to be changed. */
import { draft, keep } from '../drafts.js';
import { keepTags } from './tags.js';
import { openWriting } from './topic.js';

/** What was begun before goes on. @param {import('../board/records.js').Topic} topic */
export function openEdit(topic) {
  const form = `edit.${topic.id}`;
  if (!draft(`${form}.title`)) {
    keep(`${form}.title`, topic.title);
    keep(`${form}.body`, topic.body);
    keep(`${form}.language`, topic.language);
    keepTags(form, topic.tags);
  }
  openWriting({ form, topic });
}
