/** The host's styles and words, fetched only where somebody hosts. */
import { page } from '../page.js';
import { requestRender } from '../screen.js';
import { loadWords } from '../words.js';

let here = false;

/** Whether the console may be shown. */
export function stylesAndWordsAreHere() {
  return here;
}

Promise.all([styles(page.host.styles_url), words(page.host.words_url)]).then(() => {
  here = true;
  requestRender();
});

/** A sheet that cannot be fetched does not hold the console back. @param {string} url */
function styles(url) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
}

/** Without words there is nothing to show. @param {string} url */
async function words(url) {
  for (;;) {
    try {
      return await loadWords(url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}
