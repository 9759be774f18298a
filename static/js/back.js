/**
 * The phone's Back closes an open sheet instead of leaving the screen: as long as one is open,
 * the history has an entry for it.
 */

/** Close the uppermost sheet. @type {() => boolean} whether another is below it */
let dismiss = () => false;

/** Whether a sheet is open, and on which screen it was opened. */
let open = false;
let path = '';

/** Told when the entry of a closed sheet is gone. @type {(() => void)|null} */
let gone = null;

/** @type {Promise<void>|null} */
let leaving = null;

const isOurs = () => Boolean(history.state?.sheet);

function push() {
  path = location.pathname;
  if (!isOurs()) history.pushState({ sheet: true }, '');
}

/** A sheet came up. @param {() => boolean} how it is closed */
export function sheetCame(how) {
  dismiss = how;
  open = true;
  if (!leaving) push();
}

/** The last sheet went: so does its entry, unless it became that of another screen. */
export function sheetWent() {
  open = false;
  if (!isOurs() || leaving) return;
  leaving = new Promise((resolve) => {
    gone = resolve;
  });
  history.back();
}

/** Whether a step through the history was about a sheet, and is dealt with. */
export function tookBack() {
  if (gone) {
    gone();
    gone = leaving = null;
    if (open) push();
    return true;
  }
  if (!open) return false;
  if (location.pathname === path) {
    if (dismiss()) push();
    return true;
  }
  while (dismiss());
  return false;
}

/** Go to another screen; an entry that a sheet has left behind becomes its own. @param {string} to */
export async function enter(to) {
  if (leaving) await leaving;
  if (isOurs()) history.replaceState(null, '', to);
  else if (to !== location.pathname) history.pushState(null, '', to);
}
