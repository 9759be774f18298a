/** A line that grows: a long question stays in sight, and Enter sends it as in any line. */

const MOST_ROWS = 6;

/** As many rows as its text needs. @param {HTMLTextAreaElement|null} field */
export function grow(field) {
  if (!field) return;
  field.rows = 1;
  while (field.scrollHeight > field.clientHeight && field.rows < MOST_ROWS) field.rows += 1;
}

/** @param {KeyboardEvent} event */
export function enterSends(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  const { form } = /** @type {HTMLTextAreaElement} */ (event.target);
  /** @type {HTMLElement|null|undefined} */ (form?.querySelector('button:not([type])'))?.click();
}
