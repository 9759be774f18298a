/**
 * Whatever a host is called for: a person, a room or a topic is found by a few letters, and what may be
 * done stands beside it. So the first touch is for finding, and the second already does it.
 */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { comesLater } from '../board/comes_later.js';
import { roomsOf } from '../board/queries.js';
import { hide } from '../deeds/taking_back.js';
import { distance } from '../distance.js';
import { convenerOf, isolated, slotName } from '../labels.js';
import { roomHas } from '../room_features.js';
import { topicPath } from '../router.js';
import { drawn, requestRender } from '../screen.js';
import { hasAll, wordsOf } from '../sought.js';
import { t } from '../words.js';
import { sayTo } from './announce.js';
import { calmly, goOn } from './calm.js';
import { openFallsOut } from './falls_out.js';
import { foundWritten, isWritten, seekWritten } from './find_written.js';
import { isMuted, muted } from './muted.js';
import { openPerson, voiceDeeds } from './person.js';
import { openAgain, openRoom } from './rooms.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Person} Person
 * @typedef {import('../board/records.js').Room} Room
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {Array<[string, () => unknown]>} Deeds  each by its name in the catalogue, `host.find_...`
 * @typedef {{
 *   id: string, number?: number, name: string, words: string, hint: unknown, deeds: Deeds, language?: string, href?: string
 * }} Found  `words` are searched in
 */

/** More at once than a phone shows need another letter. */
const SHOWN = 8;

const more = comesLater(() => import('../session/more.js'));

let wanted = '';

/** @param {Board} board */
export function findPart(board) {
  const words = wordsOf(wanted);
  return html`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${t('host.find')}</h2>
    <p class="hint" id="host-find-hint">${t('host.find_hint')}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${t('host.find_label')} aria-describedby="host-find-hint" .value=${wanted}
      @focus=${() => muted.load()}
      @input=${(/** @type {any} */ { target }) => {
        wanted = target.value;
        goOn();
        seekWritten(wanted);
        requestRender();
      }}
    />
    ${words.length ? results(board, words) : closings(board)}
  </section>`;
}

/** Nobody types while a ceiling drips. @param {Board} board */
function closings(board) {
  const open = roomsOf(board).filter(({ closed }) => !closed);
  if (!open.length) return nothing;
  return html`<p class="label" id="host-find-rooms">${t('host.find_closings')}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${open.map(
        (room) => html`<li>
          <button
            class="chip" type="button" aria-label=${t('host.falls_out_what', { name: room.name })}
            @click=${() => openFallsOut(room)}
          ><span dir="auto">${room.name}</span></button>
        </li>`,
      )}
    </ul>`;
}

/**
 * @param {Board} board
 * @param {string[]} words  each of them is wanted
 */
function results(board, words) {
  const found = everything(board).filter((one) => hasAll(one.words, words));
  const best = [...found].sort((a, b) => distance(a, words) - distance(b, words)).slice(0, SHOWN);
  return html`<p class="hint" role="status">
      ${found.length || !isWritten() ? t(best.length < found.length ? 'host.find_more' : 'host.find_n', { n: found.length }) : nothing}
    </p>
    <ul class="entries">
      ${repeat(best, ({ id }) => id, row)}
    </ul>
    ${foundWritten(board)}`;
}

/** @param {Board} board @returns {Found[]} */
function everything(board) {
  return [
    ...Object.values(board.people).map((person) => aPerson(board, person)),
    ...roomsOf(board).map(aRoom),
    ...Object.values(board.topics).map((topic) => aTopic(board, topic)),
  ];
}

/**
 * @param {Board} board
 * @param {Person} person
 * @returns {Found}
 */
function aPerson(board, person) {
  const { id, name } = person;
  return {
    id,
    name,
    words: name,
    hint: isolated([t(isMuted(person) ? 'host.people_muted' : 'host.find_person'), more()?.convenedBy(board, id) ?? ''].filter(Boolean)),
    deeds: [...voiceDeeds(person), ['rename', () => openPerson(person)]],
  };
}

/** @param {Room} room @returns {Found} */
function aRoom(room) {
  const { id, name, note, capacity, closed } = room;
  const seats = capacity ? t('host.seats', { n: capacity }) : '';
  return {
    id,
    name,
    words: `${name} ${note}`,
    hint: isolated([t(closed ? 'board.closed' : 'host.find_room'), seats, roomHas(room)].filter(Boolean)),
    deeds: [
      closed ? ['open', () => openAgain(room)] : ['falls_out', () => openFallsOut(room)],
      ['change', () => openRoom(room)],
    ],
  };
}

/**
 * @param {Board} board
 * @param {Topic} topic
 * @returns {Found}
 */
function aTopic(board, topic) {
  const { id, number, title, language, slot, withdrawn, into } = topic;
  const who = convenerOf(board, topic);
  const where = slot ? slotName(board, slot) : t(withdrawn ? 'host.find_withdrawn' : 'board.no_slot');
  return {
    id,
    number,
    name: title,
    language,
    words: `${title} ${who} #${number}`,
    hint: isolated([`#${number}`, who, where]),
    href: topicPath(id),
    deeds: [...(withdrawn || into ? [] : settling(topic)), ['hide', () => hideFound(id)]],
  };
}

/** @param {Topic} topic @returns {Deeds} */
function settling(topic) {
  const there = more();
  if (!there) return [];
  /** @type {Deeds} */
  const settlements = there.SETTLEMENTS.filter(({ may }) => may(topic)).map(({ name, question }) => [
    name,
    () => there.settle(question(topic), true),
  ]);
  return [
    [topic.slot ? 'move' : 'place', () => there.settle(there.move(topic), true)],
    ...settlements,
    ['tell', () => sayTo(topic.id)],
  ];
}

/** The field has the focus again: on the next row stands the same button. @param {string} id of a topic */
async function hideFound(id) {
  await hide(id);
  await drawn();
  if (document.activeElement === document.body) document.getElementById('host-find-text')?.focus({ preventScroll: true });
}

/** @param {Found} found */
function row({ name, hint, language, href, deeds }) {
  return html`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${language || nothing}
        >${href ? html`<a href=${href} data-screen>${name}</a>` : name}</strong
      >
      <span class="hint">${hint}</span>
    </span>
    <span class="chips">
      ${deeds.map(
        ([deed, does]) => html`<button
          class="chip" type="button" aria-label="${t(`host.find_${deed}`)}: ${name}" @click=${(/** @type {MouseEvent} */ touch) => calmly(touch, does)}
        >
          ${t(`host.find_${deed}`)}
        </button>`,
      )}
    </span>
  </li>`;
}
