/** On a phone, the parts of the console within reach of a thumb: one touch goes there. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';

/** The heading that each leads to, or the field; what is left to do, where the day is over. */
const PARTS = {
  day: 'host-after host-phase',
  wall: 'host-wall',
  say: 'host-announce',
  write: 'host-scribe',
  find: 'host-find-text',
  more: 'host-more',
};

export function bar() {
  return html`<nav class="host-bar" aria-label=${t('host.bar')}>
    ${Object.entries(PARTS).map(
      ([name, heading]) => html`<button class="host-bar-part" type="button" @click=${() => goTo(heading)}>
        ${t(`host.bar_${name}`)}
      </button>`,
    )}
  </nav>`;
}

/** The keys and screen readers go along, and the letters into a field. @param {string} ids  the first that is there */
function goTo(ids) {
  const there = ids.split(' ').map((id) => document.getElementById(id)).find(Boolean);
  const isField = there instanceof HTMLInputElement;
  if (isField) there.select();
  else there?.setAttribute('tabindex', '-1');
  (isField ? there.closest('section') : there)?.scrollIntoView({ block: 'start' });
  there?.focus({ preventScroll: true });
}
