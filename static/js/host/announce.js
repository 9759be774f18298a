/** What the host says to everybody, or to the people of one session. */
import { html } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { inOrder } from '../board/queries.js';
import { store } from '../board/store.js';
import { draft, forget, keeps } from '../drafts.js';
import { t } from '../words.js';
import { wish } from './wish.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Announcement} Announcement
 */

const LONGEST = 200;

/** @param {Board} board */
export function announcePart(board) {
  return html`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${t('host.announce')}</h2>
    <p class="hint" id="host-announce-hint">${t('host.announce_hint')}</p>
    <form class="form" @submit=${announce} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${t('host.announce_text')}</label>
        <input
          id="announce-text" required maxlength=${LONGEST} dir="auto" autocomplete="off"
          .value=${live(draft('announce.text'))} @input=${keeps('announce.text')}
        />
      </div>
      <div>
        <label for="announce-to">${t('host.announce_to')}</label>
        <select id="announce-to" name="topic">
          <option value="">${t('host.announce_all')}</option>
          ${inOrder(board).map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
        </select>
      </div>
      <button class="button">${t('host.announce')}</button>
    </form>
    <ul class="host-list">
      ${board.wall.announcements.map((said) => hanging(board, said))}
    </ul>
  </section>`;
}

/**
 * @param {Board} board
 * @param {Announcement} said
 */
function hanging({ topics }, { id, text, topic }) {
  const to = topic ? topics[topic]?.title : t('host.announce_all');
  return html`<li class="host-item">
    <p dir="auto"><strong>${text}</strong> <span class="soft">${to}</span></p>
    <button class="button-quiet" type="button" @click=${() => takeDown(id)}>${t('host.announce_down')}</button>
  </li>`;
}

/** Go on to what shall be said to one session's people. @param {string} id of the topic */
export function sayTo(id) {
  const to = /** @type {HTMLSelectElement|null} */ (document.getElementById('announce-to'));
  const text = document.getElementById('announce-text');
  if (!to || !text) return;
  to.value = id;
  text.closest('section')?.scrollIntoView({ block: 'start' });
  text.focus({ preventScroll: true });
}

/** @param {SubmitEvent} event */
async function announce(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const topic = String(new FormData(form).get('topic') ?? '');
  const text = draft('announce.text').trim();
  if (!text) return;
  const to = store.state.board.topics[topic]?.title ?? t('host.announce_all');
  if (!(await wish(t('host.announce_done', { to }), 'POST', 'announcements', { text, topic }))) return;
  forget('announce.text');
  // What is said next is for everybody again.
  form.reset();
}

/** @param {string} id */
function takeDown(id) {
  wish(t('host.announce_taken'), 'DELETE', `announcements/${id}`, {});
}
