/** Says what is wrong at the field where it can be put right. */

const WHEN = ['when', 'date', 'first', 'minutes', 'rounds', 'gap', 'days'];
const ROOMS = ['rooms', 'name', 'capacity', 'note', 'link'];

/**
 * The field of the form that a refusal's `field` means: of `rooms[2].name` it is the rooms.
 *
 * @param {string} [path]
 */
export function fieldOf(path = '') {
  const parts = path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter(Boolean);
  if (parts.some((part) => WHEN.includes(part))) return 'when';
  if (parts.some((part) => ROOMS.includes(part))) return 'rooms';
  return document.getElementById(`${parts[0]}-problem`) ? (parts[0] ?? 'form') : 'form';
}

/** @param {Record<string, string>} sentences by field */
export function showProblems(sentences) {
  for (const place of document.querySelectorAll('.field-problem[id]')) {
    const field = place.id.replace(/-problem$/, '');
    place.textContent = sentences[field] ?? '';
    place.toggleAttribute('hidden', !sentences[field]);
    for (const input of inputsOf(field))
      input.setAttribute('aria-invalid', String(field in sentences));
  }
  const [first] = Object.keys(sentences);
  if (first) goTo(first);
}

/** @param {string} field */
function inputsOf(field) {
  return document.querySelectorAll(`[aria-describedby~="${field}-problem"]`);
}

/** @param {string} field */
function goTo(field) {
  const place = document.getElementById(`${field}-problem`);
  const fold = place?.closest('details');
  if (fold) fold.open = true;
  const [input] = inputsOf(field);
  if (input instanceof HTMLElement) input.focus();
  place?.scrollIntoView({ block: 'center' });
}
