/** Trying an event out before it begins, and holding it again on another day. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';
import { openCopy } from './copying.js';
import { openRehearsal } from './rehearsal.js';

/**
 * @param {import('../board/records.js').Board} board
 * @param {import('../board/records.js').Me} me
 */
export function beforePart(board, me) {
  if (board.event.rehearsal_of || !me.can['event.copy']) return nothing;
  return html`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${t('host.before')}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${openRehearsal}>${t('host.rehearse_short')}</button>
      <button class="button-quiet" type="button" @click=${() => openCopy(board)}>${t('host.copy')}</button>
    </div>
  </section>`;
}
