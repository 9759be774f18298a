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

/**
 * Which of the rooms a refusal's `field` means, from 0; nothing where it means none.
 *
 * @param {string} [path]
 */
export function roomOf(path = '') {
  const at = /rooms\[(\d+)\]/.exec(path)?.[1];
  return at === undefined ? undefined : Number(at);
}

/**
 * What was wrong with the field that is being mended is said as it now is, or no more; whatever else is
 * wrong stays said.
 *
 * @param {EventTarget|null} input
 * @param {Record<string, string>} sentences by field, of what is still missing
 */
export function mendProblems(input, sentences) {
  for (const place of document.querySelectorAll('.field-problem[id]:not([hidden])')) {
    const field = place.id.replace(/-problem$/, '');
    const inputs = [...inputsOf(field)];
    // What concerns no field may have been put right in any.
    if (field === 'form' || inputs.some((one) => one === input)) show(place, field, sentences[field]);
  }
}

/** @param {Record<string, string>} sentences by field */
export function showProblems(sentences) {
  for (const place of document.querySelectorAll('.field-problem[id]')) {
    const field = place.id.replace(/-problem$/, '');
    show(place, field, sentences[field]);
  }
  const [first] = Object.keys(sentences);
  if (first) goTo(first);
}

/**
 * @param {Element} place
 * @param {string} field
 * @param {string} [sentence]
 */
function show(place, field, sentence = '') {
  place.textContent = sentence;
  place.toggleAttribute('hidden', !sentence);
  for (const input of inputsOf(field)) input.setAttribute('aria-invalid', String(Boolean(sentence)));
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
