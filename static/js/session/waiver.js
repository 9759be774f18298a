/** "No notes from this session" is an answer like any other, and can be taken back. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { wish } from '../act.js';
import { mayWith } from '../rights.js';
import { toastDone, toastRefusal } from '../toast.js';
import { t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/store.js').State} State
 */

/**
 * @param {Topic} topic
 * @param {State} state
 */
export function waiver(topic, state) {
  if (topic.withdrawn || !mayWith(state, 'report.waive', topic)) return nothing;
  if (topic.words && !topic.no_notes) return nothing;
  return html`<button class="button-quiet" type="button" @click=${() => set(topic)}>
    ${t(topic.no_notes ? 'report.await' : 'report.waive')}
  </button>`;
}

/** @param {Topic} topic */
async function set({ id, no_notes: waived }) {
  try {
    const outcome = await wish(waived ? 'DELETE' : 'PUT', `topics/${id}/waiver`);
    toastDone(outcome, t(waived ? 'report.awaited' : 'report.waived'));
  } catch (problem) {
    toastRefusal(problem);
  }
}
