/** A short word about what I just did, with the way back. One at a time, at the bottom. */
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { act } from './act.js';
import { announce } from './announce.js';
import { keepingFocus } from './focus.js';
import { icon } from './icons.js';
import { sentence } from './refusal.js';
import { drawn } from './screen.js';
import { t } from './words.js';

const SHOWN = 9000;

/** @typedef {{undo?: number, undone?: () => void, tone?: 'plain'|'warning'}} More */
/** @typedef {More & {text: string}} Toast */

/** @type {Toast|null} */
let shown = null;

/** @type {ReturnType<typeof setTimeout>|undefined} */
let timer = undefined;

/** What was touched last outside of the toast. @type {Element|null} */
let touched = null;

addEventListener(
  'click',
  ({ target }) => {
    const it = /** @type {Element} */ (target).closest('button, a, summary');
    if (!it?.closest('#toast')) touched = it;
  },
  true,
);

/**
 * @param {string} text
 * @param {More} [more] `undo`: the seq of what may be undone, `undone`: what follows then
 */
export function toast(text, more = {}) {
  shown = { text, ...more };
  announce(text);
  draw();
  stay();
  drawn().then(clear);
}

/** What was touched may be touched again, and is not covered: the toast stands above it then. */
function clear() {
  const place = document.getElementById('toast');
  const at = touched?.getBoundingClientRect();
  if (!place || !at) return;
  place.style.bottom = '';
  const { top, bottom } = place.getBoundingClientRect();
  if (at.bottom > top && at.top < bottom) place.style.bottom = `${innerHeight - at.top + 8}px`;
}

/**
 * A toast for something that was done, or that will be, once there is a network again.
 *
 * @param {import('./outbox/callers.js').Outcome} outcome
 * @param {string} text where it is done
 */
export function toastDone({ waiting, changes, seq }, text) {
  if (waiting) toast(t('common.kept'));
  else toast(text, changes.length ? { undo: seq } : {});
}

/** A toast for something that went wrong. @param {unknown} problem */
export function toastRefusal(problem) {
  toast(sentence(problem), { tone: 'warning' });
}

function stay() {
  clearTimeout(timer);
  timer = setTimeout(dismissToast, SHOWN);
}

export function dismissToast() {
  clearTimeout(timer);
  shown = null;
  draw();
}

/** @param {number} seq @returns {Promise<boolean>} whether it is undone */
export async function undo(seq) {
  dismissToast();
  try {
    await act('POST', 'undo', { seq });
    toast(t('common.undone'));
    return true;
  } catch (problem) {
    toastRefusal(problem);
    return false;
  }
}

function draw() {
  const place = document.getElementById('toast');
  if (place) keepingFocus(() => render(shown ? card(shown) : nothing, place));
}

/** @param {Toast} toast */
function card({ text, undo: seq, undone = () => {}, tone = 'plain' }) {
  const hold = () => clearTimeout(timer);
  return html`<div
    class="toast toast-${tone}"
    @pointerenter=${hold}
    @focusin=${hold}
    @pointerleave=${stay}
    @focusout=${stay}
  >
    <p dir="auto">${text}</p>
    ${seq === undefined
      ? nothing
      : html`<button class="button-quiet" type="button" @click=${async () => (await undo(seq)) && undone()}>
          ${t('common.undo')}
        </button>`}
    <button class="button-icon" type="button" aria-label=${t('common.close')} @click=${dismissToast}>
      ${icon('close')}
    </button>
  </div>`;
}
