/** What happens to a topic besides its slot. */
import { wish } from '../act.js';
import { home } from '../page.js';
import { go } from '../router.js';
import { drawn } from '../screen.js';
import { toastDone } from '../toast.js';
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
