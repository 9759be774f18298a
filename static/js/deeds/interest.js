/** "I would come": no promise, one touch on and one off. */
import { wish } from '../act.js';
import { announce } from '../announce.js';
import { store } from '../board/store.js';
import { toastRefusal } from '../toast.js';
import { t } from '../words.js';

/** @param {string} id of the topic */
export async function toggleInterest(id) {
  const before = store.state.me.marked.includes(id);
  try {
    await wish(before ? 'DELETE' : 'PUT', `topics/${id}/interest`);
    announce(t(before ? 'board.unmarked' : 'board.marked_done'));
  } catch (problem) {
    toastRefusal(problem);
  }
}
