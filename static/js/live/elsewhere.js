/** Going on where the event is now, or away: by the code of this page there is none any more. */
import { read } from '../api.js';
import { forgetBoard } from '../board/kept.js';
import { store } from '../board/store.js';
import { page } from '../page.js';
import { Refusal } from '../refusal.js';

/**
 * What became of an event that was here: `unknown`, it was deleted or has another code, which is
 * told to nobody who was not in it. A `rehearsal` is thrown away while the real event is there.
 *
 * @typedef {'deleted'|'rehearsal'|'unknown'} Fate
 */

/**
 * @typedef {object} How
 * @property {string} [hash]
 * @property {(code: string) => Promise<void>} [before]  what has to be done there before
 * @property {(fate: Fate) => void} [gone]  what to show where there is no event
 */

let going = false;

/**
 * To the same screen under another code; shelf/formerly.js takes along what this phone keeps.
 *
 * @param {string} [code]
 * @param {How} [how]
 * @returns {Promise<boolean>} whether it goes: a hall's Wi-Fi comes and goes, and this page stays
 *   until the other one can be had
 */
export async function goElsewhere(code = page.code, { hash = '', before = async () => {}, gone = leave } = {}) {
  if (going) return true;
  going = true;
  const there = location.pathname.replace(page.code, code);
  const became = code === page.code ? await fate() : undefined;
  // Where a worker opens pages, it has the other one then.
  going = code === page.code ? Boolean(became) : await fetch(there).then(({ ok }) => ok, () => false);
  if (!going) return false;
  if (!became) await before(code);
  // Once this is done, all that was put on the shelf before lies there.
  await forgetBoard();
  if (became) gone(became);
  else location.replace(there + hash);
  return true;
}

/** @returns {Promise<Fate|undefined>} nothing while the server cannot be asked */
async function fate() {
  const { board, me } = store.state;
  const real = board.event.rehearsal_of;
  if (!real) return me.person || page.me.role !== 'participant' ? 'deleted' : 'unknown';
  try {
    await read(`/api/events/${real}/me`);
    return 'rehearsal';
  } catch (problem) {
    const code = problem instanceof Refusal ? problem.code : '';
    if (code === 'code_renewed') return 'rehearsal';
    // Deleted with its rehearsal; but who rehearsed alone would be told the same of another code.
    if (code === 'not_found') return me.can['event.change'] ? 'deleted' : 'unknown';
    return undefined;
  }
}

/** Whoever hosts goes on in the real event, as host/rehearsal.js says. @param {Fate} fate */
function leave(fate) {
  const { board, me } = store.state;
  if (fate === 'rehearsal' && me.can['event.change']) location.replace(`/e/${board.event.rehearsal_of}/host#rehearsed`);
  else location.replace(`/?gone=${fate}`);
}
