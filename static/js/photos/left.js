/** Whether photos were left half sent when the page was closed: they go on wherever it opens again. */
import { draft, forget, keep } from '../drafts.js';

const LEFT = 'photos.left';

/** @param {boolean} some */
export function someAreLeft(some) {
  if (some) keep(LEFT, 'yes');
  else forget(LEFT);
}

export const areLeft = () => Boolean(draft(LEFT));
