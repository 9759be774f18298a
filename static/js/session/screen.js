/** A topic's own page: what it is about, when and where, its report, and comments by its readers. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { keyed } from '../../vendor/lit-html/directives/keyed.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { inOrder } from '../board/queries.js';
import { banners, sayLater } from '../banners.js';
import { bellChoice, bellSign, listenForBell } from '../bell/phone.js';
import { addToMenu, header } from '../header.js';
import { icon } from '../icons.js';
import { home } from '../page.js';
import { photosPart } from '../photos/part.js';
import { topicPath } from '../router.js';
import { written } from '../trusted.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { asked, combinedWith, combining } from './combined.js';
import { facts } from './facts.js';
import { handed } from './handed.js';
import { moved } from './moved.js';
import { noteCard } from './note.js';
import { nudge } from './nudge.js';
import { pen } from './pen.js';
import { notesInOrder, readTopic, reading } from './reading.js';
import { reportPart, reportOfMissing } from './report.js';
import { turn } from './turn.js';
import { waitingNotes } from './waiting.js';
import { keptNote, noteForm } from './writing.js';

// The console has it from here: both are one file.
export { formButton } from '../photos/adding.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Topic} Topic
 */

// In this order, where not all of it has room, and what concerns one's own sessions by its age.
sayLater(bellSign, 'urgent');
sayLater(turn, 'urgent');
sayLater(asked);
sayLater(moved);
sayLater(handed);
// Whoever may still write is still asked to.
sayLater(nudge, 'lasting');
addToMenu(bellChoice);
listenForBell();

/** @param {State} state */
export function sessionScreen(state) {
  const id = view.route.topic;
  const topic = state.board.topics[id];
  if (topic && reading.id !== id) {
    pen()?.leaveWriting(reading.id);
    readTopic(id);
  }
  return html`${header(state, true)} ${banners(state)}
    <main id="main" class="session" tabindex="-1">
      ${topic ? keyed(id, html`${whole(topic, state)}`) : missing(id)}
    </main>`;
}

/** @param {string} id of a topic that was hidden, or never was */
function missing(id) {
  return html`<h1 tabindex="-1">${t('session.missing')}</h1>
    <p><a class="button-quiet" href=${home} data-screen>${t('session.to_board')}</a></p>
    ${reportOfMissing(id)} ${keptNote(id, 'hidden')}`;
}

/**
 * @param {Topic} topic
 * @param {State} state
 */
function whole(topic, state) {
  return html`${facts(topic, state)}
    ${combining(topic, state)} ${body(topic)} ${combinedWith(topic, state)} ${reportPart(topic, state)}
    ${photosPart(topic, state)} ${notes(topic, state)} ${neighbours(topic, state)}`;
}

/** As the server has made it of the words; as they were typed until then. @param {Topic} topic */
function body(topic) {
  const lang = topic.language || nothing;
  if (reading.html) return html`<div class="prose session-body" lang=${lang} dir="auto" ${written(reading.html)}></div>`;
  if (reading.status === 'loading' || !topic.body) return nothing;
  return html`<div class="prose session-body as-typed" lang=${lang} dir="auto">${topic.body}</div>`;
}

/**
 * @param {Topic} topic
 * @param {State} state
 */
function notes(topic, state) {
  const written = notesInOrder();
  const mine = waitingNotes(topic.id, state);
  const open = Boolean(state.me.can['note.post']) && !topic.withdrawn;
  return html`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${t('session.notes')}</h2>
    ${written.length + mine.length
      ? html`<ol class="notes-list">
          ${repeat(written, ({ id }) => id, (note) => html`<li>${noteCard(note, state)}</li>`)} ${mine}
        </ol>`
      : html`<p class="empty">${t(emptyWord(open))}</p>`}
    ${open ? noteForm(topic.id) : keptNote(topic.id, topic.withdrawn ? 'withdrawn' : 'closed')}
  </section>`;
}

/** @param {boolean} open whether a note can be written */
function emptyWord(open) {
  if (reading.status === 'loading') return 'session.opening_notes';
  if (reading.status === 'unreachable') return 'session.unreachable_reading';
  return open ? 'session.no_notes' : 'session.no_notes_closed';
}

/**
 * The way on, in the order of the agenda.
 *
 * @param {Topic} topic
 * @param {State} state
 */
function neighbours(topic, { board }) {
  const order = inOrder(board);
  const at = order.findIndex(({ id }) => id === topic.id);
  if (at < 0) return nothing;
  return html`<nav class="neighbours" aria-label=${t('session.others')}>
    ${neighbour(order[at - 1], 'back', 'session.previous')} ${neighbour(order[at + 1], 'forward', 'session.next')}
  </nav>`;
}

/**
 * @param {Topic|undefined} topic
 * @param {string} way
 * @param {string} word
 */
function neighbour(topic, way, word) {
  if (!topic) return nothing;
  return html`<a class="neighbour neighbour-${way}" href=${topicPath(topic.id)} data-screen>
    ${icon(way)}
    <span><span class="soft">${t(word)}</span> <span dir="auto" lang=${topic.language || nothing}>${topic.title}</span></span>
  </a>`;
}
