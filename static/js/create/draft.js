/** Keeps what the host types on this device, so that a reload loses nothing. */

const KEY = 'openspace:new-event';

/** @param {HTMLFormElement} form */
export function keepDraft(form) {
  const changed = [...form.elements].filter(isField).filter(isChanged);
  const values = Object.fromEntries(changed.map((field) => [field.name, field.value]));
  attempt(() => localStorage.setItem(KEY, JSON.stringify(values)));
}

/** @param {HTMLFormElement} form */
export function restoreDraft(form) {
  const values = attempt(() => JSON.parse(localStorage.getItem(KEY) ?? '{}')) ?? {};
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (typeof value === 'string' && isField(field)) field.value = value;
  }
}

export function dropDraft() {
  attempt(() => localStorage.removeItem(KEY));
}

/**
 * What is as the page gave it is not kept: it follows the language and the day.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} field
 */
function isChanged(field) {
  if (!('options' in field)) return field.value !== field.defaultValue;
  return [...field.options].some((option) => option.selected !== option.defaultSelected);
}

/**
 * @param {unknown} element
 * @returns {element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement}
 */
function isField(element) {
  return element instanceof HTMLElement && 'value' in element && element.matches('[name]');
}

/**
 * Storage may be forbidden or full; then a reload forgets, and nothing else breaks.
 *
 * @template T
 * @param {() => T} deed
 * @returns {T | undefined}
 */
function attempt(deed) {
  try {
    return deed();
  } catch {
    return undefined;
  }
}
