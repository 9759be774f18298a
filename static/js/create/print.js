/** Shows and serves the print button of a page that is made to be printed. */

const button = document.getElementById('print');
button?.removeAttribute('hidden');
button?.addEventListener('click', () => window.print());
