/** The JSON API: reading, and wishes that are sent again with the same `ref` until answered. */
import { page } from './page.js';
import { newRef } from './ref.js';
import { Refusal } from './refusal.js';
import { t } from './words.js';

/** @typedef {import('./board/records.js').Answer} Answer */

const PATIENCE = 10_000;
const PAUSES = [400, 1500];

/** What is worth another try while somebody waits for the answer. */
const SHORTLY = new Set(['busy', 'unreachable']);

/**
 * @param {string} path within the event, such as `board`, or from the root: `/api/events`
 * @returns {Promise<any>}
 */
export function read(path) {
  return ask(address(path), {});
}

/**
 * @param {'POST'|'PUT'|'PATCH'|'DELETE'} method
 * @param {string} path as in `read`
 * @param {Record<string, any>} [body] without `ref`; a `DELETE` takes it as its query
 * @param {string} [ref] the same again for the same wish
 * @returns {Promise<any>} an `Answer`, where the API says nothing else
 * @throws {Refusal}
 */
export async function send(method, path, body = {}, ref = newRef()) {
  for (const pause of PAUSES) {
    try {
      return await sendOnce(method, path, body, ref);
    } catch (problem) {
      if (!(problem instanceof Refusal && SHORTLY.has(problem.code))) throw problem;
      await new Promise((resolve) => setTimeout(resolve, pause * (0.7 + 0.6 * Math.random())));
    }
  }
  return sendOnce(method, path, body, ref);
}

/**
 * The same without another try.
 *
 * @param {'POST'|'PUT'|'PATCH'|'DELETE'} method
 * @param {string} path
 * @param {Record<string, any>} body
 * @param {string} ref
 * @returns {Promise<any>}
 * @throws {Refusal}
 */
export function sendOnce(method, path, body, ref) {
  return ask(...request(method, address(path), { ...body, ref }));
}

/** @param {string} path */
export function address(path) {
  return path.startsWith('/') ? path : `/api/events/${page.code}/${path}`;
}

/**
 * @param {string} method
 * @param {string} url
 * @param {Record<string, any>} fields
 * @returns {[string, RequestInit]}
 */
function request(method, url, fields) {
  if (method === 'DELETE') return [`${url}?${new URLSearchParams(fields)}`, { method }];
  const headers = { 'content-type': 'application/json' };
  return [url, { method, headers, body: JSON.stringify(fields) }];
}

/**
 * What `read` and `send` stand on, for what is no JSON.
 *
 * @param {string} url
 * @param {RequestInit} init
 * @param {number} [most] in ms
 * @returns {Promise<any>}
 * @throws {Refusal}
 */
export async function ask(url, init, most = PATIENCE) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), most);
  try {
    return await understand(await fetch(url, { ...init, redirect: 'manual', signal: patience.signal }));
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    throw new Refusal('unreachable', t('common.unreachable'));
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Response} answer */
async function understand(answer) {
  const isJson = (answer.headers.get('content-type') ?? '').includes('json');
  // A page in place of an answer, or a way elsewhere, is the Wi-Fi's sign-in page, unless a proxy
  // says that it has no server. We ourselves never send anybody elsewhere from here.
  if (!isJson && answer.status < 500) throw new Refusal('sign_in_page', t('common.sign_in_page'));
  const data = await answer.json();
  if (answer.ok) return data;
  const { code, message, ...facts } = data.error;
  const seconds = Number(answer.headers.get('retry-after'));
  throw new Refusal(code, message, seconds ? { seconds, ...facts } : facts);
}
