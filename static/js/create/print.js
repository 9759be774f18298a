/**
 * Shows and serves the print button of a page that is made to be printed. Who comes with `#now` has
 * touched a print button already.
 */

const button = document.getElementById('print');
button?.removeAttribute('hidden');
button?.addEventListener('click', () => print());

if (location.hash === '#now') {
  // A reload, or the way back, asks for nothing.
  history.replaceState(null, '', location.pathname + location.search);
  if (document.readyState === 'complete') print();
  else addEventListener('load', () => print());
}
