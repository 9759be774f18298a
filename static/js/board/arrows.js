/** Arrow keys go from free slot to free slot; Escape gives up placing. */
import { stopPlacing } from '../deeds/placing.js';
import { sheetIsOpen } from '../sheet.js';
import { view } from '../view.js';

/** @type {Record<string, [number, number]>} */
const STEPS = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** @param {KeyboardEvent} event within the agenda */
export function arrows(event) {
  const step = STEPS[event.key];
  const from = /** @type {Element} */ (event.target).closest?.('.free-open');
  if (!step || !from) return;
  const next = nearest(from, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * The nearest free slot in that direction, as they lie on the screen; so the same keys serve
 * the table, the list, and writing from right to left.
 *
 * @param {Element} from
 * @param {[number, number]} step
 * @returns {HTMLElement|null}
 */
function nearest(from, [x, y]) {
  const here = middle(from);
  let best = null;
  let least = Infinity;
  for (const other of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.free-open'))) {
    const there = middle(other);
    const along = (there.x - here.x) * x + (there.y - here.y) * y;
    const aside = Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x);
    if (along > 4 && along + 3 * aside < least) [best, least] = [other, along + 3 * aside];
  }
  return best;
}

/** @param {Element} element */
function middle(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && view.placing && !sheetIsOpen()) stopPlacing();
});
