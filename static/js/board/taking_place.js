/**
 * Where a topic takes place: one that was combined, where the other does. Pure.
 *
 * @param {import('./records.js').Board} board
 * @param {import('./records.js').Topic} topic
 * @returns {import('./records.js').Slot|null}
 */
export function slotOf({ topics }, { slot, into }) {
  return into ? (topics[into]?.slot ?? null) : slot;
}
