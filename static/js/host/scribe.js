/**
 * Topic after topic for people without a phone, or from paper: title, Enter, name, Enter, and the
 * next. The slot is optional, and comes after the name.
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { freeSlots } from '../board/free_slots.js';
import { keyOf } from '../board/queries.js';
import { store } from '../board/store.js';
import { draft, forget, keep } from '../drafts.js';
import { slotLabel } from '../labels.js';
import { keepsShort, room, tooLong } from '../limits.js';
import { requestRender } from '../screen.js';
import { t } from '../words.js';
import { chosenSlot, names, slotField } from './scribe_choices.js';
import { placeAfterAll, scribed, takeBack, undoEntry, write } from './scribed.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('./scribed.js').Entry} Entry
 */

/** @param {Board} board */
export function scribePart(board) {
  const { entries, written } = scribed;
  return html`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${t('host.scribe')}</h2>
    <p class="hint" id="host-scribe-hint">${t('host.scribe_hint')}</p>
    <form class="form" @submit=${add} @keydown=${onEnter} aria-describedby="host-scribe-hint">
      ${field('title', 'next')} ${field('name', 'done')} ${names(board)} ${slotField(board)}
      <button class="button">${t('host.scribe_add')}</button>
    </form>
    ${written ? html`<p class="label">${t('host.scribe_written', { n: written })}</p>` : nothing}
    <ol class="scribed">
      ${entries.map((entry) => line(entry))}
    </ol>
  </section>`;
}

/**
 * @param {'title'|'name'} name
 * @param {'next'|'done'} key  what Enter is called on the phone's own keyboard
 */
function field(name, key) {
  return html`<div>
    <label for="scribe-${name}">${t(`host.scribe_${name}`)}</label>
    <input
      id="scribe-${name}"
      required
      dir="auto"
      autocomplete="off"
      list=${name === 'name' ? 'scribe-names' : nothing}
      enterkeyhint=${key}
      .value=${live(draft(`scribe.${name}`))}
      @input=${keepsShort(`scribe.${name}`, name)}
    />
    ${room(`scribe.${name}`, name)}
  </div>`;
}

/**
 * @param {Entry} entry
 * @param {boolean} [may] whether it can be written again
 */
function line(entry, may = true) {
  const { title, name, problem } = entry;
  const state = stateOf(entry);
  return html`<li class="scribed-${state}">
    <span><bdi>${title}</bdi>, <bdi>${name}</bdi></span>
    <span class="hint">${becameOf(state, problem)}</span>
    ${may && state === 'without_slot' ? placesFor(entry) : nothing}
    ${may && state === 'done' && entry.undo !== undefined ? undoButton(entry) : nothing}
    ${
      may && state === 'refused'
        ? html`<button class="button-quiet" type="button" @click=${() => again(entry)}>
            ${t('host.scribe_again')}
          </button>`
        : nothing
    }
  </li>`;
}

/** @param {Entry} entry */
function undoButton(entry) {
  return html`<button
    class="button-quiet" type="button" aria-label="${t('common.undo')}: ${entry.title}" @click=${() => undoEntry(entry)}
  >${t('common.undo')}</button>`;
}

/**
 * @param {ReturnType<typeof stateOf>} state
 * @param {string} problem
 */
function becameOf(state, problem) {
  return state === 'refused' ? problem : t(`host.scribed_${state}`, { problem });
}

/** Where it can go instead, as long as that is free. @param {Entry} entry */
function placesFor(entry) {
  const { board } = store.state;
  const free = freeSlots(board).map(keyOf);
  return entry.nearest
    .filter((slot) => free.includes(keyOf(slot)))
    .map(
      (slot) => html`<button class="button-quiet" type="button" @click=${() => placeAfterAll(entry, slot)}>
        ${slotLabel(board, slot)}
      </button>`,
    );
}

/** What was refused is not lost with the right to write it: it can still be read and copied. */
export function scribedLeft() {
  const left = scribed.entries.filter(({ state }) => state === 'refused');
  return html`<ol class="scribed">
    ${left.map((entry) => line(entry, false))}
  </ol>`;
}

/** What was kept has been sent once it waits no more; who found no slot may have got one by another way. @param {Entry} entry */
function stateOf({ ref, state, undo: seq }) {
  const { board, wishes } = store.state;
  if (state === 'without_slot' && board.topics[ref]?.slot) return 'done';
  const waits = wishes.some((wish) => wish.ref === ref);
  const now = state === 'kept' && !waits ? 'done' : state;
  return now === 'done' || now === 'without_slot' ? (goneOf(board, ref, seq) ?? now) : now;
}

/**
 * What somebody else did with it since: it may be off the board by now.
 *
 * @param {Board} board
 * @param {string} ref of the topic
 * @param {number} [seq] of its proposal; a board before that does not know of it yet
 */
function goneOf(board, ref, seq = Infinity) {
  const topic = board.topics[ref];
  if (!topic) return board.seq >= seq ? 'hidden' : undefined;
  return topic.withdrawn ? 'withdrawn' : topic.into ? 'combined' : undefined;
}

/**
 * Enter goes on: from the title to the name, also where one stands there already, since it may be that of
 * the sheet before; from there to the board. A title that is too long is mended first.
 *
 * @param {KeyboardEvent} event
 */
function onEnter(event) {
  const { id } = /** @type {HTMLElement} */ (event.target);
  if (event.key !== 'Enter' || event.isComposing) return;
  const title = draft('scribe.title').trim();
  if (id === 'scribe-title' && title) {
    event.preventDefault();
    if (!tooLong(title, 'title')) select('name');
  } else if (id === 'scribe-slot') {
    // Not every browser sends a form from a list of choices.
    event.preventDefault();
    /** @type {HTMLFormElement} */ (event.currentTarget).querySelector('button')?.click();
  }
}

/** @param {SubmitEvent} event */
function add(event) {
  event.preventDefault();
  const [title, name] = [draft('scribe.title').trim(), draft('scribe.name').trim()];
  if (!title || tooLong(title, 'title')) return focus('title');
  if (!name || tooLong(name, 'name')) return focus('name');
  // Also one that was taken since: then it is said by whom, and what is free nearby.
  const slot = chosenSlot(store.state.board);
  forget('scribe.title', 'scribe.name', 'scribe.slot');
  // At once: who types fast does not wait for the next picture.
  /** @type {HTMLFormElement} */ (event.currentTarget).reset();
  write({ title, name, slot });
  focus('title');
}

/** @param {Entry} entry */
function again(entry) {
  takeBack(entry.ref);
  keep('scribe.title', entry.title);
  keep('scribe.name', entry.name);
  requestRender();
  focus('title');
}

/** What stands there goes with the first letter. @param {'title'|'name'} name */
function select(name) {
  focus(name);
  /** @type {HTMLInputElement|null} */ (document.getElementById(`scribe-${name}`))?.select();
}

/** @param {'title'|'name'} name */
function focus(name) {
  document.getElementById(`scribe-${name}`)?.focus();
}
