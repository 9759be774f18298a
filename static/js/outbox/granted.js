/** Says that what waited is saved: once, however much it was. */
import { toast } from '../toast.js';
import { t } from '../words.js';

/** Several are told together where they follow one another this closely, in ms. */
const TOGETHER = 600;

/** @type {import('../board/records.js').Answer[]} */
let granted = [];

/** @type {ReturnType<typeof setTimeout>|undefined} */
let timer = undefined;

/**
 * @param {import('./wishes.js').Wish} _wish
 * @param {import('../board/records.js').Answer} answer
 */
export function tellGranted(_wish, answer) {
  granted.push(answer);
  clearTimeout(timer);
  timer = setTimeout(tell, TOGETHER);
}

function tell() {
  const [only, ...others] = granted;
  const n = granted.length;
  granted = [];
  if (!only) return;
  const undo = !others.length && only.changes.length ? { undo: only.seq } : {};
  toast(t('common.sent_n', { n }), undo);
}
