/** The secret links. An old one cannot be looked up: only a new one can be made. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { linkField } from '../create/links.js';
import { send } from '../api.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { fold } from './fold.js';

const ROLES = ['host', 'cohost', 'wall'];

let made = '';
let problem = '';

/** @param {import('../board/records.js').Me} me */
export function linksPart(me) {
  if (!me.can['links.renew']) return nothing;
  return fold(
    'links',
    t('host.links'),
    html`<p class="hint">${t('host.links_hint')}</p>
      <ul class="entries">
        ${ROLES.map(row)}
      </ul>`,
  );
}

/** @param {string} role */
function row(role) {
  const link = t(`host.link_${role}`);
  return html`<li class="entry">
    <span class="entry-words"><span class="entry-title">${link}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${t('host.link_renew_what', { link })}
      data-renew=${role}
      @click=${() => ask(role)}
    >
      ${t('host.link_renew')}
    </button>
  </li>`;
}

/** @param {string} role */
function ask(role) {
  made = '';
  problem = '';
  openSheet({
    name: 'link',
    draw: () => (made ? shown(role) : asking(role)),
    closed: () => (made = ''),
  });
}

/** @param {string} role */
function asking(role) {
  return sheetFrame(
    t('host.link_sure'),
    html`<p><strong>${t(`host.link_${role}`)}</strong></p>
      <p>${t(`host.link_${role}_out`)} ${t('host.link_no_undo')}</p>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      <div class="actions">
        <button class="button" type="button" @click=${() => renew(role)}>
          ${t('host.link_renew')}
        </button>
        <button class="button-quiet" type="button" @click=${() => closeSheet('link')}>
          ${t('common.cancel')}
        </button>
      </div>`,
  );
}

/** @param {string} role */
function shown(role) {
  return sheetFrame(
    t('host.link_made'),
    html`<p>${t('host.link_once')}</p>
      ${linkField(role, made)}`,
  );
}

/** @param {string} role */
async function renew(role) {
  try {
    made = (await send('POST', `links/${role}`)).link;
  } catch (refused) {
    problem = sentence(refused);
  }
  requestRender();
}
