/**
 * A topic that became mine by somebody else's hand: said on my phone until I have seen it. Which are
 * mine is kept here, so a phone that slept, or was closed, is told as well.
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { isMine } from '../board/search.js';
import { store } from '../board/store.js';
import { draft, keep } from '../drafts.js';
import { slotName } from '../labels.js';
import { topicPath } from '../router.js';
import { requestRender } from '../screen.js';
import { has, t } from '../words.js';
import { tell } from './telling.js';

/** @typedef {import('../board/records.js').Topic} Topic */

const KEPT = 'mine.known';

store.subscribe((_state, { changes }) => {
  const { board, me } = store;
  for (const { by, data } of changes) {
    const topic = board.topics[data?.id];
    // What I did myself, I know.
    if (topic && by !== null && by === me.person && isMine(topic, me)) know([topic]);
  }
});

export function handed() {
  if (!store.ready || !store.me.person || !has('session.handed')) return nothing;
  const mine = Object.values(store.board.topics).filter((one) => isMine(one, store.me));
  // Whatever was mine when this phone began to look.
  if (!draft(KEPT)) know(mine);
  const known = read();
  const found = mine.filter(({ id, withdrawn }) => !known.has(id) && !withdrawn);
  const { age } = tell('handed', found.map((topic) => said(topic, mine, known)).join(' '));
  if (!found.length) return nothing;
  const card = html`<aside class="nudge" aria-label=${t('session.handed_what')}>
    ${found.map((topic) => html`<p><a href=${topicPath(topic.id)} data-screen>${said(topic, mine, known)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${() => putAside(found)}>${t('session.moved_seen')}</button>
  </aside>`;
  return Object.assign(card, { age });
}

/**
 * What a host repeats was mine before, under the same title.
 *
 * @param {Topic} topic
 * @param {Topic[]} mine
 * @param {Set<string>} known
 */
function said({ title, slot }, mine, known) {
  const again = mine.some((one) => known.has(one.id) && one.title === title);
  if (!again || !slot) return t('session.handed', { title });
  return t('session.handed_again', { title, where: slotName(store.board, slot) });
}

/** @param {Topic[]} topics */
function putAside(topics) {
  know(topics);
  requestRender();
}

/** @param {Topic[]} topics */
function know(topics) {
  keep(KEPT, JSON.stringify([...read(), ...topics.map(({ id }) => id)]));
}

/** @returns {Set<string>} */
function read() {
  try {
    return new Set(JSON.parse(draft(KEPT) || '[]'));
  } catch {
    return new Set();
  }
}
