/**
 * Usual days to begin with: a touch fills the fields, and all of them can still be changed.
 *
 * @typedef {import('./day.js').Frame} Frame
 * @typedef {Frame & {
 *   name: string, first: string, minutes: number, rounds: number, gap: number, days: number, online: boolean
 * }} Template  as openspace/domain/templates.py says
 */

const FIELDS = /** @type {const} */ (['minutes', 'rounds', 'gap', 'days']);

/**
 * @param {HTMLFormElement} form
 * @param {(template: Template) => void} chosen
 */
export function offerTemplates(form, chosen) {
  const buttons = [...form.querySelectorAll('[data-template]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      const template = JSON.parse(/** @type {HTMLElement} */ (button).dataset['template'] ?? '{}');
      fill(form, template);
      chosen(template);
    });
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {Template} template
 */
function fill(form, template) {
  const set = (/** @type {string} */ name, /** @type {string} */ value) => {
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = value;
  };
  set('first', template.first.slice(0, 5));
  for (const name of FIELDS) set(name, String(template[name]));
}
