/** Who only reads along, which only hosts are told. */
import { Loaded } from './loaded.js';

/** @typedef {import('../board/records.js').Person} Person */

/** Read when somebody is looked at. @type {Loaded<{muted: Person[]}>} */
export const muted = new Loaded('hidden', (kind) => kind.startsWith('person.'));

/** @param {Person} person */
export function isMuted({ id }) {
  return (muted.value?.muted ?? []).some((one) => one.id === id);
}
