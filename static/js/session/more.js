/** What is wanted seldom: a session once more, another convener, changing places, combining. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act } from '../act.js';
import { isAhead } from '../board/clock.js';
import { freeSlots, inOrder, keyOf } from '../board/queries.js';
import { store } from '../board/store.js';
import { icon } from '../icons.js';
import { convenerOf, slotLabel, slotName } from '../labels.js';
import { hosts, mayWith } from '../rights.js';
import { openSheet, sheetFrame } from '../sheet.js';
import { toastDone } from '../toast.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { ask } from './choosing.js';

/**
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('./choosing.js').Choice} Choice
 */

/** @param {string} id of the topic */
export function openMore(id) {
  openSheet({ name: 'more', draw: () => sheetFrame(t('session.more'), body(id)) });
}

/** @param {string} id */
function body(id) {
  const { board, me } = store.state;
  const topic = board.topics[id];
  if (!topic || topic.withdrawn || topic.into) return html`<p>${t('session.missing')}</p>`;
  return html`
    <p dir="auto" lang=${topic.language || nothing}>${topic.title}</p>
    <ul class="choices">
      ${topic.slot && mayWith(me, 'topic.place', topic) ? entry('session.repeat', () => repeat(topic)) : nothing}
      ${mayWith(me, 'topic.edit', topic) ? entry('session.hand_over', () => handOver(topic)) : nothing}
      ${hosts(me) && topic.slot ? entry('session.swap', () => swap(topic)) : nothing}
      ${mayWith(me, 'topic.edit', topic) ? entry('session.combine', () => combine(topic)) : nothing}
    </ul>
    <p class="hint">${t('session.combine_hint')}</p>
  `;
}

/**
 * @param {string} word
 * @param {() => void} open
 */
function entry(word, open) {
  return html`<li>
    <button class="choice" type="button" @click=${open}>${t(word)} ${icon('right')}</button>
  </li>`;
}

/** @param {Topic} topic */
function repeat({ id }) {
  ask({
    title: t('session.repeat'),
    none: t('session.repeat_none'),
    choices: () => freeAhead().map(ofSlot),
    async choose(key) {
      const [round = '', room = ''] = key.split(' ');
      const where = slotName(store.state.board, { round, room });
      toastDone(await act('POST', `topics/${id}/repetitions`, { round, room }), t('session.repeated', { where }));
    },
  });
}

/** What is over can hold nothing more. */
function freeAhead() {
  const { board } = store.state;
  return freeSlots(board).filter(({ round }) => isAhead(board.rounds[round], view.now));
}

/** @param {Slot} slot @returns {Choice} */
function ofSlot(slot) {
  const { board } = store.state;
  return { id: keyOf(slot), name: slotLabel(board, slot), text: slotName(board, slot) };
}

/** @param {Topic} topic */
function handOver({ id, convener }) {
  ask({
    title: t('session.hand_over'),
    none: t('session.hand_over_none'),
    choices: () =>
      Object.values(store.state.board.people)
        .filter((person) => person.id !== convener)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((person) => ({ id: person.id, name: person.name, text: person.name })),
    async choose(person) {
      const name = store.state.board.people[person]?.name ?? '';
      toastDone(await act('PUT', `topics/${id}/convener`, { person }), t('session.handed_over', { name }));
    },
  });
}

/** @param {Topic} topic */
function combine({ id }) {
  ask({
    title: t('session.combine'),
    none: t('session.combine_none'),
    choices: () => inOrder(store.state.board).filter((one) => one.id !== id).map(ofSession),
    async choose(topic) {
      const title = store.state.board.topics[topic]?.title ?? '';
      const outcome = await act('PUT', `topics/${id}/combination`, { topic });
      const isDone = store.state.board.topics[id]?.into === topic;
      toastDone(outcome, t(isDone ? 'session.combine_done' : 'session.combine_asked', { title }));
    },
  });
}

/** @param {Topic} topic */
function swap({ id }) {
  ask({
    title: t('session.swap'),
    none: t('session.swap_none'),
    choices: () => inOrder(store.state.board).filter((one) => one.slot && one.id !== id).map(ofSession),
    async choose(topic) {
      const title = store.state.board.topics[topic]?.title ?? '';
      toastDone(await act('POST', `topics/${id}/swaps`, { topic }), t('session.swapped', { title }));
    },
  });
}

/** @param {Topic} topic @returns {Choice} */
function ofSession(topic) {
  const { board } = store.state;
  const { id, number, title, language, slot } = topic;
  const text = `#${number} ${title} ${convenerOf(board, topic)}`;
  return { id, name: title, text, language, hint: slot ? slotLabel(board, slot) : '' };
}
