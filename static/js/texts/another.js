/** The same text under another client id, where the server does not take what is under the old one. */
import { Doc, applyUpdate, snapshot } from '../../vendor/yjs/yjs.js';

/** The one root of every shared text. */
export const ROOT = 't';

/** Nothing is cleared away behind our back: what was not sent yet can be told letter by letter. */
export function emptyText() {
  return new Doc({ gc: false });
}

/**
 * What the server has, with what this phone has besides written into it anew.
 *
 * @param {Doc} ours
 * @param {Uint8Array} theirs all that the server has
 * @param {unknown} origin of what is written
 */
export function another(ours, theirs, origin) {
  const fresh = emptyText();
  applyUpdate(fresh, theirs);
  applyUpdate(ours, theirs);
  const delta = ours.getText(ROOT).toDelta(snapshot(ours), snapshot(fresh));
  fresh.transact(() => writeAgain(fresh.getText(ROOT), delta), origin);
  return fresh;
}

/**
 * @param {import('yjs').Text} text
 * @param {{insert: string, attributes?: {ychange?: {type: string}}}[]} delta
 */
function writeAgain(text, delta) {
  let at = 0;
  for (const { insert, attributes } of delta) {
    const change = attributes?.ychange?.type;
    if (change === 'added') text.insert(at, insert);
    if (change === 'removed') text.delete(at, insert.length);
    else at += insert.length;
  }
}
