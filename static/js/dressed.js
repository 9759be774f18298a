/** Parts of the app that come later bring their own styles and words. */
import { loadWords } from './words.js';

/** @typedef {{styles_url: string, words_url: string}} Dress */

/** Those that are here. @type {Map<Dress, Promise<unknown>>} */
const here = new Map();

/**
 * A module, once it can be shown.
 *
 * @template Module
 * @param {Promise<Module>} coming
 * @param {Dress} dress
 */
export async function dressed(coming, dress) {
  const dressing = here.get(dress) ?? Promise.all([styles(dress.styles_url), loadWords(dress.words_url)]);
  here.set(dress, dressing);
  dressing.catch(() => here.delete(dress));
  const [module] = await Promise.all([coming, dressing]);
  return module;
}

/** A sheet that cannot be fetched does not hold its part back. @param {string} url */
function styles(url) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
}
