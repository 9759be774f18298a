/**
 * What else goes over the socket, for those parts of the app that come later: questions with an
 * answer, and what the server says by itself.
 *
 * @typedef {import('../../vendor/socket.io-client/socket.io.esm.min.js').Socket} Socket
 */
import { page } from '../page.js';

/** How long an answer may take, in ms. */
const ANSWER = 8000;

/** @type {Socket|undefined} */
let socket = undefined;

/** @type {[string, (message: any) => void][]} */
const ears = [];

/** From now on by this one. @param {Socket} one */
export function talkBy(one) {
  socket = one;
  for (const [name, heard] of ears) one.on(name, heard);
}

/** Whether a question would be answered now. */
export function canTalk() {
  return socket?.connected ?? false;
}

/**
 * @param {string} name
 * @param {Record<string, any>} words
 * @returns {Promise<any>} the server's answer; fails where none comes
 */
export async function ask(name, words) {
  if (!socket?.connected) throw new Error('no line');
  return socket.timeout(ANSWER).emitWithAck(name, { event: page.code, ...words });
}

/**
 * @param {string} name also `connect` and `disconnect`
 * @param {(message: any) => void} heard
 */
export function hear(name, heard) {
  ears.push([name, heard]);
  socket?.on(name, heard);
}
