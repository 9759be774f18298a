/** Topic after topic for people without a phone: name, topic, Enter, and again. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { act } from '../act.js';
import { draft, forget, keeps } from '../drafts.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { toast } from '../toast.js';
import { t } from '../words.js';
import { wayBack } from './wish.js';

let problem = '';
let sending = false;

export function scribePart() {
  return html`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${t('host.scribe')}</h2>
    <p class="hint" id="host-scribe-hint">${t('host.scribe_hint')}</p>
    <form class="form" @submit=${add} aria-describedby="host-scribe-hint">
      ${field('name', 60)} ${field('title', 120)}
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      <button class="button" ?disabled=${sending}>
        ${t(sending ? 'common.sending' : 'host.scribe_add')}
      </button>
    </form>
  </section>`;
}

/**
 * @param {'name'|'title'} name
 * @param {number} longest
 */
function field(name, longest) {
  return html`<div>
    <label for="scribe-${name}">${t(`host.scribe_${name}`)}</label>
    <input
      id="scribe-${name}"
      required
      maxlength=${longest}
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${live(draft(`scribe.${name}`))}
      @input=${keeps(`scribe.${name}`)}
    />
  </div>`;
}

/** @param {SubmitEvent} event */
async function add(event) {
  event.preventDefault();
  if (sending) return;
  const [name, title] = [draft('scribe.name').trim(), draft('scribe.title').trim()];
  busy(true);
  try {
    const answer = await act('POST', 'topics', { title, scribe_for: name });
    forget('scribe.name', 'scribe.title');
    problem = '';
    toast(t('host.scribe_done', { title, name }), wayBack(answer));
    document.getElementById('scribe-name')?.focus();
  } catch (refused) {
    problem = sentence(refused);
  } finally {
    busy(false);
  }
}

/** @param {boolean} now */
function busy(now) {
  sending = now;
  requestRender();
}
