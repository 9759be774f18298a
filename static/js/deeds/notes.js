/** Writing notes: anybody, before, during and after the session. */
import { wish } from '../act.js';
import { drawn } from '../screen.js';
import { toastDone, toastRefusal } from '../toast.js';
import { language, t } from '../words.js';

/**
 * @param {string} topic
 * @param {string} text
 * @param {string} ref becomes the note's id
 */
export async function postNote(topic, text, ref) {
  const outcome = await wish('POST', `topics/${topic}/notes`, { text, language }, { ref, signed: true });
  toastDone(outcome, t('session.posted'));
}

/**
 * @param {string} id
 * @param {string} text
 */
export async function editNote(id, text) {
  toastDone(await wish('PATCH', `notes/${id}`, { text }), t('common.saved'));
}

/** By its author. @param {string} id */
export const removeNote = (id) => take(id, 'removal', 'session.note_removed');

/** By a host. @param {string} id */
export const hideNote = (id) => take(id, 'hiding', 'session.note_hidden');

/**
 * @param {string} id
 * @param {string} thing
 * @param {string} said
 */
async function take(id, thing, said) {
  try {
    toastDone(await wish('PUT', `notes/${id}/${thing}`), t(said));
    await drawn();
    focusNotes();
  } catch (problem) {
    toastRefusal(problem);
  }
}

/** Its button is gone with the note: go on from the heading. */
function focusNotes() {
  if (document.activeElement !== document.body) return;
  document.getElementById('notes')?.focus({ preventScroll: true });
}
