/** Dragging a card onto a free slot, for those who like it. Touching does the same. */
import { place } from '../deeds/placing.js';
import { look, view } from '../view.js';

const KIND = 'application/x-openspace-topic';

/** @param {DragEvent} event on a card */
export function dragged(event) {
  const card = /** @type {HTMLElement} */ (event.currentTarget);
  if (card.getAttribute('draggable') !== 'true') return;
  const id = card.dataset.topic ?? '';
  event.dataTransfer?.setData(KIND, id);
  event.dataTransfer?.setData('text/plain', card.querySelector('.card-title')?.textContent?.trim() ?? '');
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  // The card must look the same until the browser has taken its picture of it.
  setTimeout(() => look({ placing: id }), 0);
}

/** The drag is over, wherever it ended. @param {DragEvent} event */
export function drop(event) {
  if (event.dataTransfer?.dropEffect === 'none') look({ placing: '' });
}

/** @param {DragEvent} event over a free slot */
export function over(event) {
  if (!view.placing) return;
  event.preventDefault();
  const slot = /** @type {HTMLElement} */ (event.currentTarget);
  slot.toggleAttribute('data-over', event.type !== 'dragleave');
}

/**
 * @param {DragEvent} event
 * @param {import('./records.js').Slot} slot
 */
export function dropped(event, slot) {
  event.preventDefault();
  /** @type {HTMLElement} */ (event.currentTarget).removeAttribute('data-over');
  const id = event.dataTransfer?.getData(KIND) || view.placing;
  if (id) place(id, slot);
}
