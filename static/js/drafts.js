/**
 * What somebody was typing, kept on this phone per event until it was sent: it survives a reload,
 * a refusal and a lost race.
 */
import { page } from './page.js';

const PREFIX = `openspace:${page.code}:`;

/** @type {Map<string, string>} What is kept in memory serves where storage is switched off. */
const memory = new Map();

/** @param {string} name such as `propose.title` */
export function draft(name) {
  if (!memory.has(name)) memory.set(name, stored(name));
  return memory.get(name) ?? '';
}

/**
 * @param {string} name
 * @param {string} text
 */
export function keep(name, text) {
  memory.set(name, text);
  try {
    if (text) localStorage.setItem(PREFIX + name, text);
    else localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is full or forbidden: memory has it.
  }
}

/** @param {...string} names */
export function forget(...names) {
  for (const name of names) keep(name, '');
}

/**
 * Keep a field as it is typed: `@input=${keeps('propose.title')}`.
 *
 * @param {string} name
 */
export function keeps(name) {
  return (/** @type {InputEvent} */ { target }) => {
    keep(name, /** @type {HTMLInputElement} */ (target).value);
  };
}

/** @param {string} name */
function stored(name) {
  try {
    return localStorage.getItem(PREFIX + name) ?? '';
  } catch {
    return '';
  }
}
