/**
 * Which sessions at the same time draw the same people, as the server counted it last. It is asked
 * by whoever draws it, and again in a while when something has changed and it is still drawn.
 */
import { read } from '../api.js';
import { store } from '../board/store.js';
import { requestRender } from '../screen.js';

/** @typedef {{one: string, other: string, people: number}} Clash */

/** What I did myself is counted again soon; all else in a while, for marks come by the hundred. In ms. */
const [SOON, CALM] = [500, 10_000];

/** @type {Clash[]} */
let counted = [];

/** From when on it is out of date. */
let old = 0;

/** @type {ReturnType<typeof setTimeout>|undefined} */
let later = undefined;

store.subscribe(({ me }, { changes, whole }) => {
  if (whole) growsOld(CALM);
  for (const { kind, by } of changes) {
    if (CONCERNS.test(kind)) growsOld(by !== null && by === me.person ? SOON : CALM);
  }
});

const CONCERNS = /^(interest|round)\.|^topic\.(placed|moved|handed_over|combined|parted|restored)$/;

/** Some time later, so that not all phones ask at once. @param {number} pause */
function growsOld(pause) {
  old = Math.min(old, Date.now() + pause * (1 + Math.random()));
}

/** Those that are known; the strongest first. */
export function clashesCounted() {
  clearTimeout(later);
  const left = old - Date.now();
  if (left <= 0) count();
  else if (left < Infinity) later = setTimeout(requestRender, left);
  return counted;
}

async function count() {
  old = Infinity;
  try {
    counted = (await read('clashes')).clashes;
  } catch {
    growsOld(CALM);
  }
  requestRender();
}
