/** Who was at a session: everybody adds and takes away their own name. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { wish } from '../act.js';
import { announce } from '../announce.js';
import { store } from '../board/store.js';
import { waiting } from '../outbox/wishes.js';
import { toastRefusal } from '../toast.js';
import { t } from '../words.js';
import { reading } from './reading.js';

/** @typedef {import('../board/store.js').State} State */

/** Before they are counted rather than named. */
const MOST_NAMES = 30;

/**
 * @param {string} topic
 * @param {State} state
 */
export function whoWasHere(topic, state) {
  const here = peopleHere(topic, state);
  const names = here.map((id) => state.board.people[id]?.name ?? '').filter(Boolean);
  if (!names.length) return nothing;
  return html`<p class="here-names"><span class="soft">${t('report.here_n', { n: names.length })}</span>
    ${names.slice(0, MOST_NAMES).map((name) => html`<bdi class="mark">${name}</bdi> `)}
    ${names.length > MOST_NAMES ? t('report.here_more', { n: names.length - MOST_NAMES }) : nothing}</p>`;
}

/**
 * @param {string} topic
 * @param {State} state
 */
export function meHere(topic, state) {
  if (!state.me.can['session.attend']) return nothing;
  const me = wasHere(topic, state);
  return html`<button class="button-quiet" type="button" @click=${() => toggle(topic, me)}>
    ${t(me ? 'report.not_here' : 'report.i_am_here')}
  </button>`;
}

/** Whether I said so, also where the server has not heard it yet. @param {string} topic @param {State} state */
export function wasHere(topic, state) {
  const said = waiting(state.wishes).filter(({ path }) => path === `topics/${topic}/attendance`);
  const last = said[said.length - 1];
  if (last) return last.method === 'PUT';
  return Boolean(state.me.person) && (reading.report?.here ?? []).includes(state.me.person ?? '');
}

/**
 * @param {string} topic
 * @param {State} state
 */
function peopleHere(topic, state) {
  const others = (reading.report?.here ?? []).filter((id) => id !== state.me.person);
  return state.me.person && wasHere(topic, state) ? [...others, state.me.person] : others;
}

/**
 * @param {string} topic
 * @param {boolean} before
 */
async function toggle(topic, before) {
  try {
    await wish(before ? 'DELETE' : 'PUT', `topics/${topic}/attendance`, {}, { signed: !before });
    const { me } = store.state;
    announce(t(before ? 'report.not_here_done' : 'report.here_done', { name: me.name }));
  } catch (problem) {
    toastRefusal(problem);
  }
}
