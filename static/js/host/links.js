/**
 * The links. An old secret one cannot be looked up: only a new one can be made. Everybody's is the
 * event's code; with a new one everything goes on under another address, this console as well.
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { joinCard, linkField } from '../create/links.js';
import { send } from '../api.js';
import { handOver } from '../outbox/queue.js';
import { page } from '../page.js';
import { sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { fold } from './fold.js';

const JOIN = 'join';
const ROLES = ['host', 'cohost', 'wall', JOIN];

/** With this the console comes back under the new code, and shows it. */
const ARRIVED = '#new-code';

/** @type {{link: string, qr: string}|null} */
let made = null;
let problem = '';

if (location.hash === ARRIVED) {
  history.replaceState(null, '', location.pathname);
  openSheet({ name: 'link', draw: newCode });
}

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
function titleOf(role) {
  return t(`host.link_${role}`, { code: page.shown_code });
}

/** @param {string} role */
function row(role) {
  const link = titleOf(role);
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
  made = null;
  problem = '';
  openSheet({
    name: 'link',
    draw: () => (made ? shown(role, made) : asking(role)),
    closed: () => (made = null),
  });
}

/** @param {string} role */
function asking(role) {
  return sheetFrame(
    t(role === JOIN ? 'host.code_sure' : 'host.link_sure'),
    html`<p><strong>${titleOf(role)}</strong></p>
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

/**
 * @param {string} role
 * @param {{link: string, qr: string}} made
 */
function shown(role, { link, qr }) {
  return sheetFrame(
    t('host.link_made'),
    html`<p>${t('host.link_once')}</p>
      ${linkField(role, link)}
      <p>${t('host.link_scan')}</p>
      <img class="link-qr" src=${qr} alt=${t('host.link_qr')} width="160" height="160" />`,
  );
}

function newCode() {
  return sheetFrame(
    t('host.code_made'),
    html`<p>${t('host.code_next')}</p>
      ${joinCard(page.code, page.join_url)}
      <div class="actions">
        <a class="button" href="/e/${page.code}/poster">${t('create.poster')}</a>
        <button class="button-quiet" type="button" @click=${() => closeSheet('link')}>
          ${t('common.close')}
        </button>
      </div>`,
  );
}

/** @param {string} role */
async function renew(role) {
  try {
    const renewed = await send('POST', `links/${role}`);
    if (role === JOIN) {
      const { goElsewhere } = await import('../live/elsewhere.js');
      return goElsewhere(renewed.code, { hash: ARRIVED, before: handOver });
    }
    made = renewed;
  } catch (refused) {
    problem = sentence(refused);
  }
  requestRender();
}
