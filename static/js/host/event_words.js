/** What a host has typed about the event and not yet saved; it is kept on this device. */
import { draft, forget, keep } from '../drafts.js';

/**
 * @typedef {import('../board/records.js').Event} Event
 * @typedef {'title'|'theme'|'welcome'|'place'|'timezone'|'language'} Name
 */

export const LONGEST = {
  title: 120,
  theme: 300,
  welcome: 4000,
  place: 120,
  timezone: 64,
  language: 35,
};

const NAMES = /** @type {Name[]} */ (Object.keys(LONGEST));

/** What was touched since it was last saved. @type {Map<Name, string>} */
const typed = new Map();

for (const name of NAMES) if (draft(`event.${name}`)) typed.set(name, draft(`event.${name}`));

/**
 * What stands in a field: what was typed, else what the event says now.
 *
 * @param {Event} event
 * @param {Name} name
 */
export function words(event, name) {
  return typed.get(name) ?? event[name];
}

/**
 * What to do on every keystroke in a field.
 *
 * @param {Name} name
 */
export function typing(name) {
  return (/** @type {globalThis.Event} */ { target }) => {
    const text = /** @type {HTMLInputElement} */ (target).value;
    typed.set(name, text);
    keep(`event.${name}`, text);
  };
}

/**
 * Only what is otherwise than it was.
 *
 * @param {Event} event
 * @returns {Record<string, string>}
 */
export function changedWords(event) {
  return Object.fromEntries([...typed].filter(([name, text]) => text.trim() !== event[name]));
}

export function wordsAreSaved() {
  typed.clear();
  forget(...NAMES.map((name) => `event.${name}`));
}

/** @param {string} field */
export function isName(field) {
  return NAMES.includes(/** @type {Name} */ (field));
}
