/** The book's page: its print button, and files that take a while and say how far they are. */
import '../create/print.js';
import { make } from './making.js';

for (const link of document.querySelectorAll('a[data-long]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    make(/** @type {HTMLAnchorElement} */ (link));
  });
}
