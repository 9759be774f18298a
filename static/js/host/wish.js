/** What a host does: it is sent, said with the way back, and a refusal is said as it is. */
import { act } from '../act.js';
import { page } from '../page.js';
import { toast, toastRefusal } from '../toast.js';

/**
 * @typedef {import('../act.js').Method} Method
 * @typedef {import('../board/records.js').Answer} Answer
 */

/** The event itself, in the API. */
export const EVENT = `/api/events/${page.code}`;

/**
 * @param {Answer} answer
 * @returns {{undo?: number}} what a toast needs to offer the way back
 */
export function wayBack({ changes }) {
  const last = changes?.[changes.length - 1];
  // What is on the wall is set otherwise by the next touch; there is nothing to put back but what was taken down.
  return last && !/^wall\.(?!taken_down|restored)/.test(last.kind) ? { undo: last.seq } : {};
}

/**
 * Say what was done; what changed nothing does not take the place of the word, and the way back, of what did.
 *
 * @param {string} said
 * @param {Answer} answer
 */
export function say(said, answer) {
  const isSaid = document.querySelector('#toast p')?.textContent === said;
  if (answer.changes?.length || !isSaid) toast(said, wayBack(answer));
}

/**
 * @param {string|((answer: Answer) => string)} said afterwards; nothing where it shows beside what was touched
 * @param {Method} method
 * @param {string} path
 * @param {Record<string, any>} body
 * @returns {Promise<Answer|undefined>} nothing when it was refused
 */
export async function wish(said, method, path, body) {
  try {
    const answer = await act(method, path, body);
    const words = typeof said === 'string' ? said : said(answer);
    if (words) say(words, answer);
    return answer;
  } catch (problem) {
    toastRefusal(problem);
    return undefined;
  }
}
