/** What is wanted seldom: a session once more, another convener, changing places, combining. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { store } from '../board/store.js';
import { icon } from '../icons.js';
import { openSheet, sheetFrame } from '../sheet.js';
import { t } from '../words.js';
import { settle, SETTLEMENTS } from './settling.js';

// The host's console has them by this file, so that all of it comes at once.
export { combineMine, convenedBy, move, settle, SETTLEMENTS } from './settling.js';

/** @param {string} id of the topic */
export function openMore(id) {
  openSheet({ name: 'more', draw: () => sheetFrame(t('session.more'), body(id)) });
}

/** @param {string} id */
function body(id) {
  const topic = store.state.board.topics[id];
  if (!topic || topic.withdrawn || topic.into) return html`<p>${t('session.missing')}</p>`;
  const choices = SETTLEMENTS.filter(({ may }) => may(topic));
  return html`
    <p dir="auto" lang=${topic.language || nothing}>${topic.title}</p>
    <ul class="choices">
      ${choices.map(({ name, question }) => entry(name, () => settle(question(topic))))}
    </ul>
    ${choices.some(({ name }) => name === 'combine') ? html`<p class="hint">${t('session.combine_hint')}</p>` : nothing}
  `;
}

/**
 * @param {string} name
 * @param {() => void} open
 */
function entry(name, open) {
  return html`<li>
    <button class="choice" type="button" @click=${open}>${t(`session.${name}`)} ${icon('right')}</button>
  </li>`;
}
