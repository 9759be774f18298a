/** What of me may stand in the book: my name, and how to find me. Nobody sees it on the board. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act, refreshMe } from '../act.js';
import { store } from '../board/store.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { toast } from '../toast.js';
import { t } from '../words.js';

const LONGEST = 200;

let agrees = false;
let contact = '';
let problem = '';
let sending = false;

export function openConsent() {
  ({ agrees, contact } = store.state.me);
  problem = '';
  openSheet({ name: 'consent', draw: () => sheetFrame(t('common.consent'), form()) });
}

function form() {
  return html`<form class="form" @submit=${save}>
    <label class="choice">
      <input type="checkbox" name="agrees" ?checked=${agrees} @change=${touch} />
      ${t('common.consent_agree')}
    </label>
    ${agrees ? contactField() : nothing}
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button class="button button-wide" ?disabled=${sending}>
      ${t(sending ? 'common.sending' : 'common.save')}
    </button>
  </form>`;
}

function contactField() {
  return html`<div>
    <label for="contact">${t('common.consent_contact')}</label>
    <input
      id="contact" name="contact" maxlength=${LONGEST} dir="auto" autocomplete="email"
      autocapitalize="none" .value=${contact}
    />
  </div>`;
}

/** @param {Event} event */
function touch({ target }) {
  agrees = /** @type {HTMLInputElement} */ (target).checked;
  requestRender();
}

/** @param {SubmitEvent} event */
async function save(event) {
  event.preventDefault();
  const fields = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
  contact = String(fields.get('contact') ?? '').trim();
  sending = true;
  requestRender();
  try {
    await act('PUT', 'me/consent', { agrees, contact });
    await refreshMe();
    closeSheet('consent');
    toast(t('common.saved'));
  } catch (refused) {
    problem = sentence(refused);
  }
  sending = false;
  requestRender();
}
