/** The time zones that this browser knows, offered while typing; its own to begin with. */

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 */
export function offerZones(input, list) {
  input.defaultValue = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  for (const zone of knownZones()) list.append(new Option('', zone));
}

/** @returns {string[]} */
export function knownZones() {
  // Since 2022; older browsers get a plain field.
  const intl = /** @type {{supportedValuesOf?: (key: string) => string[]}} */ (Intl);
  return intl.supportedValuesOf?.('timeZone') ?? [];
}
