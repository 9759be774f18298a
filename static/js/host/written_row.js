/** Something that somebody wrote, and hiding it: it stays where it stands, and so does what is below it. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { wish } from '../act.js';
import { store } from '../board/store.js';
import { waiting } from '../outbox/wishes.js';
import { home } from '../page.js';
import { topicPath } from '../router.js';
import { toastDone, toastRefusal } from '../toast.js';
import { underWayWord } from '../underway.js';
import { moment } from '../when.js';
import { t } from '../words.js';
import { calmly } from './calm.js';
import { isMuted } from './muted.js';
import { openPerson } from './person.js';
import { keyOf } from './written_list.js';
import { fateOf } from './written_since.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Person} Person
 * @typedef {import('./written_list.js').Written} Written
 */

/** So many letters name it to who does not see it. */
const NAMED = 60;

/** What topics are called that were hidden since. @type {Map<string, string>} */
const titles = new Map();

/**
 * @param {Board} board
 * @param {Written[]} entries
 */
export function writtenRows(board, entries) {
  return html`<ul class="entries">
    ${repeat(entries, keyOf, (one) => row(board, one))}
  </ul>`;
}

/**
 * @param {Board} board
 * @param {Written} one
 */
function row(board, one) {
  const fate = fateOf(board, one);
  const people = one.people.flatMap((id) => board.people[id] ?? []);
  const topic = board.topics[one.topic];
  if (topic) titles.set(topic.id, topic.title);
  return html`<li class="entry written ${fate === 'there' ? '' : 'written-gone'}" data-written=${keyOf(one)}>
    <p class="written-head">
      ${people.length ? who(one, people) : nothing}
      <span class="written-standing">
        ${standing(one, fate)} · <time datetime=${one.at}>${moment(one.at, board.event.timezone)}</time>
      </span>
    </p>
    ${one.kind === 'photo' ? picture(one) : nothing}
    <p class="written-text" dir="auto" lang=${one.language || nothing}>${words(one)}</p>
    <div class="written-foot">
      ${topic
        ? html`<a class="written-topic" href=${topicPath(topic.id)} data-screen dir="auto" lang=${topic.language || nothing}>${topic.title}</a>`
        : html`<span class="written-topic" dir="auto">${titles.get(one.topic)}</span>`}
      ${hiding(one, fate, people)}
    </div>
  </li>`;
}

/**
 * Whose name is touched may be muted; the words of a report are everybody's.
 *
 * @param {Written} one
 * @param {Person[]} people
 */
function who({ kind }, people) {
  if (kind === 'report') return html`<strong>${people.map(({ name }, at) => html`${at ? ', ' : ''}<bdi>${name}</bdi>`)}</strong>`;
  return people.map(
    (person) => html`<button
        class="written-who" type="button" dir="auto" aria-label=${t('host.person', { name: person.name })} @click=${() => openPerson(person)}
      >${person.name}</button>
      ${isMuted(person) ? html`<span class="mark">${t('host.people_muted')}</span>` : nothing}`,
  );
}

/**
 * What it is, or what has become of it: in the same place, so that no line more is needed.
 *
 * @param {Written} one
 * @param {string} fate
 */
function standing(one, fate) {
  const { state } = store;
  if (waiting(state.wishes).some(({ path }) => path === pathOf(one))) return t(underWayWord(state));
  if (fate !== 'there') return t(`host.written_${fate}`);
  return t(one.shown ? `host.written_${one.kind}` : 'host.written_waits');
}

/** @param {Written} one */
function words({ kind, text }) {
  if (text) return text;
  return kind === 'report' ? t('host.written_emptied') : nothing;
}

/** @param {Written} one */
function picture(one) {
  const address = `${home}/photos/${one.id}`;
  return html`<a class="written-picture" href="${address}.jpg" target="_blank" rel="noopener">
    <img src="${address}-small.jpg" width="72" height="72" loading="lazy" alt=${one.text || t('host.written_photo')} />
  </a>`;
}

/** @param {{kind: string, id: string}} one */
const pathOf = ({ kind, id }) => `${kind}s/${id}/hiding`;

/**
 * Both buttons are one, so that the keys stay where they are.
 *
 * @param {Written} one
 * @param {string} fate
 * @param {Person[]} people
 */
function hiding(one, fate, people) {
  if (one.kind === 'report' || fate === 'removed' || fate === 'with_topic') return nothing;
  const isThere = fate === 'there';
  const deed = t(isThere ? 'host.find_hide' : 'host.edition_show');
  const does = () => (isThere ? change('PUT', one, 'host.written_done') : change('DELETE', one, 'host.back_done'));
  return html`<button
    class="chip written-deed" type="button" aria-label="${deed}: ${nameOf(one, people)}"
    @click=${(/** @type {MouseEvent} */ touch) => calmly(touch, does)}
  >
    ${deed}
  </button>`;
}

/**
 * @param {Written} one
 * @param {Person[]} people
 */
function nameOf({ kind, topic, text }, people) {
  if (kind === 'topic') return titles.get(topic) ?? '';
  return text.slice(0, NAMED) || t('host.photo_by', { name: people[0]?.name ?? '' });
}

/**
 * Kept on this phone where there is no network, and sent as soon as there is.
 *
 * @param {'PUT'|'DELETE'} method
 * @param {Written} one
 * @param {string} said
 */
async function change(method, one, said) {
  try {
    toastDone(await wish(method, pathOf(one)), t(said));
  } catch (problem) {
    toastRefusal(problem);
  }
}
