/**
 * A <dialog> over everything else. Where a browser has none (before 2022), the same by hand:
 * the rest of the page is hidden from readers, Escape closes, and Tab stays inside.
 */

const knowsDialogs = 'HTMLDialogElement' in globalThis;

/** @type {WeakMap<HTMLElement, () => void>} Dialogs whose listeners are set. */
const known = new WeakMap();

/** So soon after it came, in ms, a touch beside it was meant for what it covers: a thumb touched twice. */
const TOO_SOON = 500;

let cameAt = 0;

/** @param {HTMLDialogElement} dialog */
export function isModal(dialog) {
  return dialog.hasAttribute('open');
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {() => void} dismiss what Escape and a touch outside do
 */
export function showModal(dialog, dismiss) {
  listen(dialog, dismiss);
  document.documentElement.classList.add('has-sheet');
  cameAt = performance.now();
  if (knowsDialogs) dialog.showModal();
  else setAside(dialog, true);
}

/** @param {HTMLDialogElement} dialog */
export function closeModal(dialog) {
  document.documentElement.classList.remove('has-sheet');
  if (knowsDialogs) dialog.close();
  else setAside(dialog, false);
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {() => void} dismiss
 */
function listen(dialog, dismiss) {
  if (known.has(dialog)) return;
  known.set(dialog, dismiss);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dismiss();
  });
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog && event.timeStamp - cameAt > TOO_SOON) dismiss();
  });
  if (!knowsDialogs) dialog.addEventListener('keydown', (event) => keepInside(dialog, event, dismiss));
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {boolean} open
 */
function setAside(dialog, open) {
  dialog.toggleAttribute('open', open);
  dialog.classList.toggle('sheet-by-hand', open);
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  if (open) document.getElementById('app')?.setAttribute('aria-hidden', 'true');
  else document.getElementById('app')?.removeAttribute('aria-hidden');
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {KeyboardEvent} event
 * @param {() => void} dismiss
 */
function keepInside(dialog, event, dismiss) {
  if (event.key === 'Escape') dismiss();
  if (event.key !== 'Tab') return;
  /** @type {NodeListOf<HTMLElement>} */
  const stops = dialog.querySelectorAll('a[href], button, input, select, textarea');
  const edge = stops[event.shiftKey ? 0 : stops.length - 1];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}
