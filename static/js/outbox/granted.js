/** Says that what waited is saved: once, however much it was. */
import { store } from '../board/store.js';
import { toast } from '../toast.js';
import { t } from '../words.js';
import { waiting } from './wishes.js';

/** How long to listen for more before it is told, in ms; what is on its way is waited for. */
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
  const { wishes, stuck } = store.state;
  if (waiting(wishes).length && !stuck) {
    timer = setTimeout(tell, TOGETHER);
    return;
  }
  const [only, ...others] = granted;
  const n = granted.length;
  granted = [];
  if (!only) return;
  const undo = !others.length && only.changes.length ? { undo: only.seq } : {};
  toast(t('common.sent_n', { n }), undo);
}
