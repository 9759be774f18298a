/**
 * Rehearsing: a copy of the event that simulated people come to. It is begun, found again and thrown
 * away from the real event's console, and thrown away from its own.
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { read, send } from '../api.js';
import { dressed } from '../dressed.js';
import { page } from '../page.js';
import { Refusal, sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { openSheet, sheetFrame } from '../sheet.js';
import { toast, toastRefusal } from '../toast.js';
import { t } from '../words.js';

/** The rehearsal that there is; not known before it was asked for. @type {string|null|undefined} */
let there;

/** With this the real event's console says that its rehearsal is over; live/elsewhere.js knows it, too. */
const REHEARSED = '#rehearsed';

let problem = '';
let busy = false;

if (location.hash === REHEARSED) {
  history.replaceState(null, '', location.pathname);
  dressed(Promise.resolve(), page.host).then(() => toast(t('host.rehearsal_ended')));
}

/** In the rehearsal itself: what this is, and the way out of it. @param {import('../board/records.js').Board} board */
export function rehearsalPart({ event }) {
  const real = event.rehearsal_of;
  if (!real) return nothing;
  return html`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${t('host.rehearsal')}</h2>
    <p>${t('host.rehearsal_text')}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${() => leave(real)}>${t('host.rehearsal_end')}</button>
      <a class="button-quiet" href="/e/${real}/host">${t('host.rehearsal_back')}</a>
    </div>
  </section>`;
}

/** @param {string} real @returns {Promise<void>} */
async function leave(real) {
  try {
    await send('DELETE', `/api/events/${real}/rehearsal`);
    location.assign(`/e/${real}/host${REHEARSED}`);
  } catch (refused) {
    // A rehearsal knows the code that the real event began with.
    if (refused instanceof Refusal && refused.code === 'code_renewed') return leave(refused.facts.event);
    toastRefusal(refused);
  }
}

export function openRehearsal() {
  there = undefined;
  openSheet({ name: 'rehearsal', draw: () => sheetFrame(t('host.rehearse'), body()) });
  return attempt(async () => {
    there = (await read('rehearsal')).code;
  });
}

function body() {
  return html`<p>${t('host.rehearse_text')}</p>
    <p class="hint">${t('host.rehearse_hint')}</p>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <div class="actions">
      ${there === undefined ? nothing : there ? found(there) : html`${button('rehearse_begin', begin, 'button')}`}
    </div>`;
}

/** @param {string} code */
function found(code) {
  return html`<a class="button" href="/e/${code}/host">${t('host.rehearsal_open')}</a>
    ${button('rehearse_again', begin, 'button-quiet')} ${button('rehearsal_end', end, 'button-quiet')}`;
}

/**
 * @param {string} word
 * @param {() => unknown} deed
 * @param {string} look
 */
function button(word, deed, look) {
  return html`<button class=${look} type="button" ?disabled=${busy} @click=${deed}>
    ${t(`host.${word}`)}
  </button>`;
}

function begin() {
  return attempt(async () => {
    const { code } = await send('POST', 'rehearsal');
    location.assign(`/e/${code}/host`);
  });
}

function end() {
  return attempt(async () => {
    await send('DELETE', `/api/events/${page.code}/rehearsal`);
    there = null;
    toast(t('host.rehearsal_ended'));
  });
}

/** @param {() => Promise<void>} deed */
async function attempt(deed) {
  busy = true;
  problem = '';
  requestRender();
  try {
    await deed();
  } catch (refused) {
    problem = sentence(refused);
  }
  busy = false;
  requestRender();
}
