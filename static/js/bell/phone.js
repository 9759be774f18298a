/** The bell on this phone, for whoever wants it: heard, felt and seen while the page is open. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { announce } from '../announce.js';
import { store } from '../board/store.js';
import { ringsIn, rungAt } from '../board/wall.js';
import { draft, keep } from '../drafts.js';
import { icon } from '../icons.js';
import { askTheTime } from '../live/ask_the_time.js';
import { serverNow } from '../live/server_clock.js';
import { requestRender } from '../screen.js';
import { has, t } from '../words.js';
import { Bell, SEEN, isRinging } from './bell.js';
import { strike } from './stroke.js';

const KEPT = 'bell';
const TOUCHES = ['click', 'touchend', 'keydown'];
const PULSES = [300, 200, 300];

const bell = new Bell(ring);

/** One for all strokes: a phone lets it sound only once it was touched. @type {AudioContext|undefined} */
let audio;

/** A countdown is over without anything being sent. @type {ReturnType<typeof setTimeout>|undefined} */
let zero;

const wanted = () => Boolean(draft(KEPT));

/** Listen from now on, if this phone was asked to. */
export function listenForBell() {
  store.subscribe(hear);
  if (wanted()) begin();
}

/** To have in the menu. */
export function bellChoice() {
  if (!has('session.bell')) return nothing;
  return html`<li>
    <label class="choice">
      <input type="checkbox" .checked=${wanted()} @change=${choose} />
      <span>${t('session.bell')} <span class="hint">${t('session.bell_hint')}</span></span>
    </label>
  </li>`;
}

/** @param {import('../board/store.js').State} state */
export function bellSign({ board }) {
  if (!wanted() || !has('session.bell_rings') || !isRinging(rungAt(board.wall, serverNow()), serverNow())) return nothing;
  return html`<aside class="said-place"><p class="said said-turn">${icon('bell')} ${t('session.bell_rings')}</p></aside>`;
}

/** @param {Event} event */
function choose({ target }) {
  const { checked } = /** @type {HTMLInputElement} */ (target);
  keep(KEPT, checked ? 'yes' : '');
  requestRender();
  if (!checked) return;
  // What rang before is past.
  bell.hear(rungAt(store.board.wall, serverNow()), () => Infinity);
  begin();
  wake();
  // So that everybody knows whether this phone's sound is on.
  if (audio) strike(audio);
}

function begin() {
  askTheTime().then(() => hear(store.state));
  for (const touch of TOUCHES) addEventListener(touch, wake, true);
}

/** With a touch. */
function wake() {
  // Phones of 2019 may have none; they show it all the same.
  if (!window.AudioContext) return;
  audio ??= new AudioContext();
  if (audio.state === 'running') for (const touch of TOUCHES) removeEventListener(touch, wake, true);
  else audio.resume().catch(() => {});
}

/** @param {import('../board/store.js').State} state */
function hear({ board: { wall } }) {
  clearTimeout(zero);
  if (!wanted()) return;
  bell.hear(rungAt(wall, serverNow()), serverNow);
  const soon = ringsIn(wall, serverNow());
  if (soon !== undefined) zero = setTimeout(() => hear(store.state), soon + 1);
}

/** @param {() => boolean} isFresh */
async function ring(isFresh) {
  announce(t('session.bell_rings'));
  requestRender();
  setTimeout(requestRender, SEEN);
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(PULSES);
  // What is silent now must not sound minutes later, when somebody touches the phone.
  await audio?.resume().catch(() => {});
  if (audio?.state === 'running' && isFresh()) strike(audio);
}
