/** What happens to a topic besides its slot. */
import { wish } from '../act.js';
import { home } from '../page.js';
import { go } from '../router.js';
import { drawn } from '../screen.js';
import { toastDone, toastRefusal } from '../toast.js';
import { view } from '../view.js';
import { t } from '../words.js';

/**
 * @typedef {{title: string, body: string, language: string, tags: string[], scribe_for?: string}} Words
 */

/**
 * @param {Words} words
 * @param {string} ref becomes the topic's id
 */
export async function propose(words, ref) {
  const outcome = await wish('POST', 'topics', words, { ref, signed: !words.scribe_for });
  toastDone(outcome, t('board.proposed'));
}

/** Bring my new topic before my eyes, with what comes next in reach. @param {string} id */
export async function showProposed(id) {
  if (view.route.screen !== 'board') await go(home);
  await drawn();
  const card = document.querySelector(`[data-topic="${CSS.escape(id)}"]`);
  card?.scrollIntoView({ block: 'center' });
  const next = card?.querySelector('.card-place') ?? card?.querySelector('a');
  /** @type {HTMLElement|null|undefined} */ (next)?.focus();
}

/**
 * @param {string} id
 * @param {Partial<Words>} words
 */
export async function edit(id, words) {
  toastDone(await wish('PATCH', `topics/${id}`, words), t('common.saved'));
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
    toastDone(await wish(method, `topics/${id}/${thing}`), t(said));
    return true;
  } catch (problem) {
    toastRefusal(problem);
    return false;
  }
}
