/** Where the day is: five phases, one touch each. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';
import { calmly } from './calm.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Phase} Phase
 */

/** @type {Phase[]} */
export const PHASES = ['preparing', 'marketplace', 'sessions', 'convergence', 'closed'];

export const DEEDS = ['propose', 'place', 'interest', 'note'];

/** @param {Board} board */
export function phasePart(board) {
  return html`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${t('host.phase')}</h2>
    <p class="hint">${t('host.phase_hint')}</p>
    <ol class="phases">
      ${PHASES.map((phase) => phaseButton(board, phase))}
    </ol>
  </section>`;
}

/**
 * @param {Board} board
 * @param {Phase} phase
 */
function phaseButton({ event }, phase) {
  const current = event.phase === phase;
  return html`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${current}
      data-phase=${phase}
      @click=${(/** @type {MouseEvent} */ touch) => calmly(touch, () => begin(event.phase, phase))}
    >
      <span class="phase-name">
        ${t(`common.phase_${phase}`)}
        ${current ? html`<span class="mark mark-now">${t('host.phase_current')}</span>` : nothing}
      </span>
      <span class="phase-text">${t(`host.phase_${phase}`)}</span>
      ${current ? html`<span class="phase-text">${opens(event.rules, phase)}</span>` : nothing}
    </button>
  </li>`;
}

/**
 * @param {Record<string, Phase[]>} rules
 * @param {Phase} phase
 */
function opens(rules, phase) {
  const open = DEEDS.filter((deed) => rules[deed]?.includes(phase));
  if (!open.length) return t('host.phase_opens_none');
  return t('host.phase_opens', { deeds: open.map((deed) => t(`host.deed_${deed}`)).join(', ') });
}

/**
 * @param {Phase} now
 * @param {Phase} phase
 */
export function begin(now, phase) {
  if (now === phase) return;
  wish(t('host.phase_done', { phase: t(`common.phase_${phase}`) }), 'PUT', 'phase', { phase });
}
