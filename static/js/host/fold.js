/** A part of the console that opens when it is needed. */
import { html } from '../../vendor/lit-html/lit-html.js';

/** Whether a part is open now. @param {string} name */
export function isOpen(name) {
  return document.querySelector(`#${name}[open]`) !== null;
}

/**
 * @param {string} name  for its address: `#rounds`
 * @param {string} title
 * @param {unknown} body
 * @param {{count?: string, opened?: () => void}} [more]
 */
export function fold(name, title, body, { count = '', opened = () => {} } = {}) {
  /** @param {Event} event */
  const toggled = (event) => {
    if (/** @type {HTMLDetailsElement} */ (event.currentTarget).open) opened();
  };
  return html`<details class="host-fold" id=${name} @toggle=${toggled}>
    <summary>
      <h2>${title}</h2>
      <span class="host-count">${count}</span>
    </summary>
    <div class="host-fold-body">${body}</div>
  </details>`;
}
