/** Copies text; where the browser forbids it (plain HTTP), marks it for the reader to copy. */

/**
 * @param {string} text
 * @param {HTMLTextAreaElement} field  holds the same text
 * @returns {Promise<'copied' | 'selected'>}
 */
export async function copyText(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return copyMarked(field);
  }
}

/**
 * @param {HTMLTextAreaElement} field
 * @returns {'copied' | 'selected'}
 */
function copyMarked(field) {
  field.focus();
  field.select();
  field.setSelectionRange(0, field.value.length);
  // Deprecated, and the only way to the clipboard on plain HTTP.
  return document.execCommand('copy') ? 'copied' : 'selected';
}
