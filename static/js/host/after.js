/** When the event is closed: what is left for the host to do, each with the way there. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { begunSessions, owesReport } from '../board/reports.js';
import { home } from '../page.js';
import { keptUntil } from '../board/keeping.js';
import { view } from '../view.js';
import { day } from '../when.js';
import { t } from '../words.js';

/** @param {import('../board/records.js').Board} board */
export function afterPart(board) {
  const { phase, timezone, rehearsal_of } = board.event;
  if (phase !== 'closed' || rehearsal_of) return nothing;
  const owed = begunSessions(board, view.now).filter(owesReport).length;
  return html`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${t('host.after')}</h2>
    <ol class="entries">
      ${step(owed ? t('host.reports_owed', { n: owed }) : t('host.after_reports'), 'reports', t('host.reports'))}
      ${step(t('host.after_edition'), 'editions', t('host.editions'))}
      <li class="entry">
        <span class="entry-words">${t('host.after_home')}</span>
        <a class="button-quiet" href="${home}/book">${t('host.open_book')}</a>
      </li>
      ${step(t('host.keeping_until', { day: day(keptUntil(board), timezone) }), 'keeping', t('host.after_keeping'))}
    </ol>
  </section>`;
}

/**
 * @param {string} said
 * @param {string} part  the fold that it leads to
 * @param {string} word
 */
function step(said, part, word) {
  return html`<li class="entry">
    <span class="entry-words">${said}</span>
    <button class="button-quiet" type="button" @click=${() => open(part)}>${word}</button>
  </li>`;
}

/** @param {string} part */
function open(part) {
  const fold = /** @type {HTMLDetailsElement|null} */ (document.getElementById(part));
  if (!fold) return;
  fold.open = true;
  fold.scrollIntoView({ block: 'start' });
  fold.querySelector('summary')?.focus({ preventScroll: true });
}
