/**
 * Where the word about a touch stands: within the thumb's reach, on nothing that was touched, and as far as may be
 * on nothing that it may want next. First of all that is what stands near what was touched.
 */
import { placeWith } from './toast.js';

const CONTROLS = 'a, button, input, select, summary, textarea';

/** What belongs together is wanted one after the other. */
const GROUPS = 'section, form, details, dialog';

/** How much it matters that something is covered: what was touched, what belongs to it, and all else. */
const [TOUCHED, NEAR, FAR] = [10_000, 100, 1];

/** How far up it may stand, of the height of the screen; and in which steps a place is sought, in px. */
const REACH = 0.66;
const STEP = 8;

/** What was touched last outside of the word. @type {Element|null} */
let touched = null;

/** What belongs to it; asked at the touch, since it may be gone once the word stands. @type {Element|null|undefined} */
let group = null;

addEventListener(
  'click',
  ({ target }) => {
    const it = /** @type {Element} */ (target).closest(CONTROLS);
    if (it?.closest('#toast')) return;
    touched = it;
    group = it?.closest(GROUPS);
  },
  true,
);

/** Once the page has been still for so long after it was scrolled, or the keys have gone on, the word is placed anew; in ms. */
const STILL = 200;

/** @type {ReturnType<typeof setTimeout>|undefined} */
let moving = undefined;

addEventListener('scroll', standAgain, { passive: true });
addEventListener('focusin', ({ target }) => /** @type {Element} */ (target).closest('#toast') || standAgain());

placeWith(stand);

function standAgain() {
  clearTimeout(moving);
  moving = setTimeout(() => stand(/** @type {HTMLElement} */ (document.getElementById('toast'))), STILL);
}

/** @param {HTMLElement} place */
function stand(place) {
  place.style.bottom = '';
  const word = place.firstElementChild?.getBoundingClientRect();
  const { top, bottom } = place.getBoundingClientRect();
  if (!word || !touched) return;
  const beside = controls(word);
  const most = top - innerHeight * (1 - REACH);
  let best = { up: 0, cost: Infinity };
  for (let up = 0; best.cost && (up === 0 || up <= most); up += STEP) {
    const cost = costOf(beside, top - up, bottom - up);
    if (cost < best.cost) best = { up, cost };
  }
  if (best.up) place.style.bottom = `${innerHeight - bottom + best.up}px`;
}

/**
 * All that could be covered, with how much that would matter.
 *
 * @param {DOMRect} word
 */
function controls({ left, right }) {
  return [...document.querySelectorAll(CONTROLS)]
    .filter((one) => !one.closest('#toast'))
    .map((one) => ({ at: one.getBoundingClientRect(), cost: costs(one) }))
    .filter(({ at }) => at.width && at.height && at.right > left && at.left < right);
}

/** Where somebody writes, nothing is covered either. @param {Element} one */
function costs(one) {
  if (one === touched || one === document.activeElement) return TOUCHED;
  return group?.contains(one) ? NEAR : FAR;
}

/**
 * @param {ReturnType<typeof controls>} beside
 * @param {number} top
 * @param {number} bottom
 */
function costOf(beside, top, bottom) {
  return beside.reduce((sum, { at, cost }) => sum + (at.bottom > top && at.top < bottom ? cost : 0), 0);
}
