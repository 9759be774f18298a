/** What takes a topic off its slot or off the board, and brings it back. */
import { wish } from '../act.js';
import { home } from '../page.js';
import { go } from '../router.js';
import { dismissToast, toastDone, toastRefusal } from '../toast.js';
import { view } from '../view.js';
import { t } from '../words.js';

/** @param {string} id */
export async function letGo(id) {
  // Its way back would undo what is no longer so.
  dismissToast();
  try {
    toastDone(await wish('DELETE', `topics/${id}/placement`), t('board.let_go_done'));
  } catch (problem) {
    toastRefusal(problem);
  }
}

/** @param {string} id */
export const withdraw = (id) => change('PUT', id, 'withdrawal', 'board.withdrawn_done');

/** @param {string} id */
export const bringBack = (id) => change('DELETE', id, 'withdrawal', 'board.back_done');

/** Hosts: take it off everybody's board. @param {string} id */
export async function hide(id) {
  if ((await change('PUT', id, 'hiding', 'board.hidden_done')) && view.route.topic === id) go(home);
}

/**
 * @param {'PUT'|'DELETE'} method
 * @param {string} id
 * @param {string} thing
 * @param {string} said
 */
async function change(method, id, thing, said) {
  try {
    const outcome = await wish(method, `topics/${id}/${thing}`);
    const isWithout = outcome.warnings.some(({ code }) => code === 'slot_gone');
    toastDone(outcome, t(isWithout ? 'board.back_without_slot' : said));
    return true;
  } catch (problem) {
    toastRefusal(problem);
    return false;
  }
}
