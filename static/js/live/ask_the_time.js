/** Asking the server for its time. */
import { address } from '../api.js';
import { setAhead } from './server_clock.js';

/** The server says its time in whole seconds; a clock that is right within so many ms is trusted. */
const RIGHT = 2000;
const PATIENCE = 3000;

/**
 * Learn how far the server is ahead; without an answer this clock is believed.
 *
 * @returns {Promise<boolean>} whether there was one
 */
export async function askTheTime() {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const asked = Date.now();
    const { headers } = await fetch(address('me'), { method: 'HEAD', signal: patience.signal });
    const off = Date.parse(headers.get('date') ?? '') + 500 - (asked + Date.now()) / 2;
    setAhead(Math.abs(off) > RIGHT ? off : 0);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
