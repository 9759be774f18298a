/** What people may do, and in which phases. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { t } from '../words.js';
import { fold } from './fold.js';
import { DEEDS, PHASES } from './phase.js';
import { EVENT, wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Phase} Phase
 * @typedef {Record<string, Phase[]>} Rules
 */

/** @param {import('../board/records.js').Board} board */
export function rulesPart({ event }) {
  return fold(
    'rules',
    t('host.rules'),
    html`<p class="hint">${t('host.rules_hint')}</p>
      ${DEEDS.map((deed) => deedRow(event.rules, deed))}`,
  );
}

/**
 * @param {Rules} rules
 * @param {string} deed
 */
function deedRow(rules, deed) {
  return html`<fieldset class="rule">
    <legend>${t(`host.rules_${deed}`)}</legend>
    <div class="chips">${PHASES.map((phase) => phaseChip(rules, deed, phase))}</div>
  </fieldset>`;
}

/**
 * @param {Rules} rules
 * @param {string} deed
 * @param {Phase} phase
 */
function phaseChip(rules, deed, phase) {
  const phases = rules[deed] ?? [];
  const open = phases.includes(phase);
  const then = open ? phases.filter((one) => one !== phase) : [...phases, phase];
  const wanted = { [deed]: then };
  const change = () => wish(t('host.rules_done'), 'PATCH', EVENT, { rules: wanted });
  return html`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${open}
    data-rule="${deed} ${phase}"
    @click=${change}
  >
    ${t(`common.phase_${phase}`)}
  </button>`;
}
