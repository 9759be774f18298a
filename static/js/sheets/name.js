/** The name: asked for at the first contribution, changed at any time. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { wish } from '../act.js';
import { store } from '../board/store.js';
import { draft, forget, keep } from '../drafts.js';
import { keepsShort, room, tooLong } from '../limits.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { toast } from '../toast.js';
import { t } from '../words.js';

let problem = '';
let sending = false;

/** @type {(given: boolean) => void} */
let answer = () => {};

/** Ask for a name. @returns {Promise<boolean>} whether one was given */
export function askName() {
  problem = '';
  if (!draft('name')) keep('name', store.state.me.name);
  return new Promise((resolve) => {
    answer = resolve;
    openSheet({ name: 'name', draw, closed: () => resolve(false) });
  });
}

function draw() {
  return sheetFrame(
    t('common.name_title'),
    html`<form class="form" @submit=${save}>
      <div>
        <label for="name">${t('common.name_label')}</label>
        <p class="hint" id="name-hint">${t('common.name_hint')}</p>
        <input
          id="name" name="name" required autofocus dir="auto"
          autocomplete="nickname" autocapitalize="words" aria-describedby="name-hint"
          .value=${live(draft('name'))} @input=${keepsShort('name', 'name')}
        />
        ${room('name', 'name')}
      </div>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      <button class="button button-wide" ?disabled=${sending}>
        ${t(sending ? 'common.sending' : 'common.save')}
      </button>
    </form>`,
  );
}

/** @param {SubmitEvent} event */
async function save(event) {
  event.preventDefault();
  const field = /** @type {HTMLInputElement} */ (document.getElementById('name'));
  if (tooLong(field.value, 'name')) return field.focus();
  busy(true);
  try {
    // Before all that waits: what I wrote is to carry it.
    await wish('PUT', 'me', { name: field.value.trim() }, { first: true });
    forget('name');
    answer(true);
    closeSheet('name');
    toast(t('common.name_saved', { name: store.state.me.name }));
  } catch (refused) {
    problem = sentence(refused);
  } finally {
    busy(false);
  }
}

/** @param {boolean} now */
function busy(now) {
  sending = now;
  if (now) problem = '';
  requestRender();
}
