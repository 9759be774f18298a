/** Where a room meets online: the address of its video call. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';

/** @param {string} link */
export function linkField(link) {
  return html`<div>
    <label for="room-link"
      >${t('host.room_link')} <span class="soft">${t('board.optional')}</span></label
    >
    <input
      id="room-link"
      name="link"
      type="url"
      inputmode="url"
      maxlength="500"
      dir="ltr"
      autocomplete="off"
      placeholder="https://"
      .value=${link}
      aria-describedby="room-link-hint"
    />
    <p class="hint" id="room-link-hint">${t('host.room_link_hint')}</p>
  </div>`;
}
