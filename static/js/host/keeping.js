/** How long the event is kept, and deleting it at once: the only thing that cannot be undone. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { send } from '../api.js';
import { page } from '../page.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { keptUntil } from '../board/keeping.js';
import { day } from '../when.js';
import { t } from '../words.js';
import { fold } from './fold.js';
import { EVENT, wish } from './wish.js';
import { toLocal, toMoment } from './zoned.js';

/** @typedef {import('../board/records.js').Board} Board */

let problem = '';

/**
 * @param {Board} board
 * @param {import('../board/records.js').Me} me
 */
export function keepingPart(board, me) {
  const { timezone } = board.event;
  const until = keptUntil(board);
  const said = day(until, timezone);
  return fold(
    'keeping',
    t('host.keeping'),
    html`<p>${t('host.keeping_until', { day: said })}</p>
      <p class="hint">${t('host.keeping_hint')}</p>
      <div class="form">
        <div>
          <label for="keep-until">${t('host.keeping_day')}</label>
          <input id="keep-until" type="date" .value=${toLocal(until, timezone).date} @change=${keep(timezone)} />
        </div>
      </div>
      ${me.can['event.delete'] ? deleting() : nothing}`,
    { count: said },
  );
}

function deleting() {
  return html`<form class="form" @submit=${deleteAll} aria-labelledby="host-delete">
    <h3 id="host-delete">${t('host.delete')}</h3>
    <div>
      <label for="delete-code">${t('host.delete_code', { code: page.shown_code })}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button class="button">${t('host.delete_sure')}</button>
  </form>`;
}

/** Until the end of that day, where the event is. @param {string} timezone */
function keep(timezone) {
  return (/** @type {globalThis.Event} */ { target }) => {
    const { value } = /** @type {HTMLInputElement} */ (target);
    if (!value) return;
    const until = toMoment({ date: value, time: '23:59' }, timezone);
    wish(t('host.keeping_done', { day: day(until, timezone) }), 'PATCH', EVENT, { keep_until: until });
  };
}

/** @param {SubmitEvent} submit */
async function deleteAll(submit) {
  submit.preventDefault();
  const code = String(new FormData(/** @type {HTMLFormElement} */ (submit.currentTarget)).get('code'));
  try {
    await send('DELETE', EVENT, { code });
    location.assign('/?gone=deleted');
  } catch (refused) {
    problem = sentence(refused);
    requestRender();
  }
}
