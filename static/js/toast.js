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

/** @typedef {{undo?: number, tone?: 'plain'|'warning'}} More */
/** @typedef {More & {text: string}} Toast */

/** @type {Toast|null} */
let shown = null;

/** @type {ReturnType<typeof setTimeout>|undefined} */
let timer = undefined;

/** Where it stands, once it is drawn. @type {(place: HTMLElement) => void} */
let stand = () => {};

/** @param {typeof stand} how  which comes later than the first view */
export function placeWith(how) {
  stand = how;
}

/**
 * @param {string} text
 * @param {More} [more] `undo`: the seq of what may be undone
 */
export function toast(text, more = {}) {
  shown = { text, ...more };
  announce(text);
  draw();
  stay();
  drawn().then(() => stand(/** @type {HTMLElement} */ (document.getElementById('toast'))));
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
function card({ text, undo: seq, tone = 'plain' }) {
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
      : html`<button class="button-quiet" type="button" @click=${() => undo(seq)}>${t('common.undo')}</button>`}
    <button class="button-icon" type="button" aria-label=${t('common.close')} @click=${dismissToast}>
      ${icon('close')}
    </button>
  </div>`;
}
