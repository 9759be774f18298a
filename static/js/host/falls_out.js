/** A room falls out: where its coming sessions go, all in one wish with one way back. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act } from '../act.js';
import { keyOf } from '../board/queries.js';
import { store } from '../board/store.js';
import { slotName } from '../labels.js';
import { Refusal, sentence } from '../refusal.js';
import { requestRender } from '../screen.js';
import { closeSheet, openSheet, sheetFrame } from '../sheet.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { offers } from './offers.js';
import { say } from './wish.js';

/**
 * @typedef {import('../board/records.js').Room} Room
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('./offers.js').Offer} Offer
 */

/** @type {Map<string, Slot|null>} */
const chosen = new Map();

let problem = '';
let busy = false;

/** @param {Room} room */
export function openFallsOut(room) {
  chosen.clear();
  problem = '';
  const title = t('host.falls_out_what', { name: room.name });
  openSheet({ name: 'falls-out', draw: () => sheetFrame(title, body(room)) });
}

/** @param {Room} room */
function offered({ id }) {
  return offers(store.state.board, id, view.now, chosen);
}

/** @param {Room} room */
function body(room) {
  const all = offered(room);
  return html`<form class="form" @submit=${(/** @type {SubmitEvent} */ event) => close(event, room)}>
    <p>${t('host.falls_out_hint')}</p>
    ${all.length ? html`<p>${t('host.falls_out_moves', { n: all.length })}</p>` : nothing}
    ${all.map(row)} ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <div class="actions">
      <button class="button">
        ${t(all.some(({ slot }) => slot) ? 'host.falls_out_move' : 'host.falls_out_close')}
      </button>
    </div>
  </form>`;
}

/** @param {Offer} offer */
function row({ topic, slot, choices }) {
  const { board } = store.state;
  const choose = (/** @type {any} */ { target }) => {
    chosen.set(topic.id, choices.find((one) => keyOf(one) === target.value) ?? null);
    requestRender();
  };
  const option = (/** @type {Slot} */ one) =>
    html`<option value=${keyOf(one)} .selected=${slot !== null && keyOf(one) === keyOf(slot)}>
      ${slotName(board, one)}
    </option>`;
  return html`<div>
    <label for="falls-${topic.id}" dir="auto" lang=${topic.language || board.event.language}>${topic.title}</label>
    <select id="falls-${topic.id}" @change=${choose}>
      ${choices.map(option)}
      <option value="" .selected=${slot === null}>${t('host.falls_out_none')}</option>
    </select>
  </div>`;
}

/**
 * @param {SubmitEvent} event
 * @param {Room} room
 */
async function close(event, room) {
  event.preventDefault();
  if (busy) return;
  busy = true;
  const all = offered(room);
  // Each is named, also what gets no slot: whatever came into the room unseen is not to lose its own by this.
  const moves = all.map(({ topic, slot }) => ({ topic: topic.id, ...slot }));
  try {
    const answer = await act('PUT', `rooms/${room.id}/closing`, { moves });
    closeSheet('falls-out');
    say(t('host.fell_out', { name: room.name }), answer);
  } catch (refused) {
    problem = said(refused, all);
    requestRender();
  }
  busy = false;
}

/**
 * Which session found its slot taken; the next one free is offered as soon as the board shows it.
 *
 * @param {unknown} refused
 * @param {Offer[]} all
 */
function said(refused, all) {
  if (!(refused instanceof Refusal)) return sentence(refused);
  if (refused.code === 'would_orphan') return t('host.falls_out_new');
  const { slot } = refused.facts;
  const whose = slot && all.find((one) => one.slot && keyOf(one.slot) === keyOf(slot));
  if (!whose) return sentence(refused);
  chosen.delete(whose.topic.id);
  return `${whose.topic.title}: ${t('host.falls_out_taken', { other: refused.facts['topic'].title })}`;
}
