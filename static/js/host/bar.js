/** On a phone, the parts of the console within reach of a thumb: one touch goes there. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';

/** The heading that each leads to. */
const PARTS = {
  day: 'host-phase',
  wall: 'host-wall',
  say: 'host-announce',
  write: 'host-scribe',
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

/** The keys and screen readers go along. @param {string} id of a heading */
function goTo(id) {
  const heading = document.getElementById(id);
  heading?.setAttribute('tabindex', '-1');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
