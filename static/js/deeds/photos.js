/** What is done with photos once they are there. */
import { wish } from '../act.js';
import { readTopic, reading } from '../session/reading.js';
import { toastDone, toastRefusal } from '../toast.js';
import { t } from '../words.js';

/** By a host: everybody may see it. @param {string} id */
export const agreeTo = (id) => change('PUT', `${id}/showing`, {}, 'photos.agreed');

/** By who posted it. @param {string} id */
export const removePhoto = (id) => change('PUT', `${id}/removal`, {}, 'photos.removed');

/** By a host. @param {string} id */
export const hidePhoto = (id) => change('PUT', `${id}/hiding`, {}, 'photos.hidden');

/**
 * @param {string} id
 * @param {string} alt
 */
export const describe = (id, alt) => change('PATCH', id, { alt }, 'photos.described');

/**
 * @param {'PUT'|'PATCH'} method
 * @param {string} path
 * @param {Record<string, any>} body
 * @param {string} said
 * @returns {Promise<boolean>} whether it is done, or will be
 */
async function change(method, path, body, said) {
  try {
    toastDone(await wish(method, `photos/${path}`, body), t(said));
    await readTopic(reading.id);
    return true;
  } catch (problem) {
    toastRefusal(problem);
    return false;
  }
}
