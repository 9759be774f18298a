/** The four links of a new event: shown once, to be kept. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';
import { copyText } from './copy.js';

/**
 * @typedef {{code: string, links: {host: string, cohost: string, wall: string, join: string}}} Made
 */

/** @param {Made} made */
export function linksPage({ code, links }) {
  return html`<header class="create-head">
      <h1 tabindex="-1" id="made">${t('create.done_title')}</h1>
      <p class="lead">${t('create.done_lead')} ${t('create.done_later')}</p>
    </header>
    <p class="made-next">
      <a class="button button-big" href="/e/${code}/host">${t('create.console')}</a>
    </p>
    ${linkCards({ code, links })}
    <p class="made-tools">
      <button class="button-quiet" type="button" @click=${() => window.print()}>
        ${t('create.print')}
      </button>
      <a class="button-quiet" href="/e/${code}/poster">${t('create.poster')}</a>
    </p>`;
}

/** Each of the four with what it is for; also used for a copied event. @param {Made} made */
export function linkCards({ code, links }) {
  return html`${joinCard(code, links.join)}
    ${['host', 'cohost', 'wall'].map((role) => secretCard(role, links[/** @type {'host'} */ (role)]))}`;
}

/**
 * What everybody may have; also used for a renewed code.
 *
 * @param {string} code
 * @param {string} link
 */
export function joinCard(code, link) {
  return html`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${t('create.join_title')}</h2>
      <p>${t('create.join_text')}</p>
      <p class="link-code" dir="ltr">${code.slice(0, 4)}-${code.slice(4)}</p>
      ${linkField('join', link)}
    </div>
    <img class="link-qr" src="/e/${code}/qr.svg" alt=${t('create.qr')} width="160" height="160" />
  </section>`;
}

/**
 * @param {string} role
 * @param {string} link
 */
function secretCard(role, link) {
  return html`<section class="link-card">
    <h2>${t(`create.${role}_title`)}</h2>
    <p>${t(`create.${role}_text`)}</p>
    ${linkField(role, link)}
  </section>`;
}

/**
 * A link with its copy button; also used for a renewed one.
 *
 * @param {string} role
 * @param {string} link
 */
export function linkField(role, link) {
  const address = new URL(link, location.href).href;
  const what = t(`create.${role}_title`);
  return html`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${address}
      aria-label=${what}
      data-link=${role}
      @focus=${mark}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${t('create.copy_label', { what })}
      @click=${copy}
    >
      ${t('create.copy')}
    </button>
    <span class="link-said" role="status"></span>
  </div>`;
}

/** @param {FocusEvent} event */
function mark({ target }) {
  /** @type {HTMLTextAreaElement} */ (target).select();
}

/** @param {MouseEvent} event */
async function copy({ currentTarget }) {
  const row = /** @type {HTMLElement} */ (currentTarget).parentElement;
  const field = row?.querySelector('textarea');
  const said = row?.querySelector('.link-said');
  if (field && said) said.textContent = t(`create.${await copyText(field.value, field)}`);
}
