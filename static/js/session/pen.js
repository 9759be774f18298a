/** What writing needs: fetched once, when somebody writes, and again until it is here. */
import { store } from '../board/store.js';
import { requestRender } from '../screen.js';

/** @typedef {typeof import('../texts/writing.js')} Pen */

/** @type {Pen|undefined} */
let here = undefined;

/** @type {Promise<void>|undefined} */
let coming = undefined;

/** What is here of it by now. */
export function pen() {
  return here;
}

export function fetchPen() {
  coming ??= fetchIt();
  return coming;
}

async function fetchIt() {
  for (let pause = 1000; ; pause = Math.min(2 * pause, 8000)) {
    try {
      here = await import('../texts/writing.js');
      return begin(here);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** What was written before and never sent is sent now. @param {Pen} module */
function begin(module) {
  module.takeUpUnsent();
  let { can } = store.state.me;
  store.subscribe(({ me }) => {
    if (me.can !== can) module.askAgain();
    can = me.can;
  });
  requestRender();
}
