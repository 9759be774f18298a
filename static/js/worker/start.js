/** What comes next is made ready, also for when there is no network. */

import { fetchScreen } from '../app.js';
import { page } from '../page.js';
import { shelf } from '../shelf/shelf.js';
import { openWithoutNetwork } from './register.js';

export async function begin() {
  // The screens that come next are asked for before they are needed.
  await fetchScreen('session').catch(() => {});
  sendWhatWasWritten();
  await openWithoutNetwork();
}

/** In a report, when the page was closed; the key is that of texts/kept.js. */
async function sendWhatWasWritten() {
  const unsent = await (await shelf()).all(`unsent:${page.code}:`).catch(() => []);
  if (unsent.length) (await import('../texts/writing.js')).takeUpUnsent();
}
