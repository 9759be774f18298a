/**
 * What is settled about a topic with one choice more: another slot, once more, other hands, changing
 * places, combining.
 */
import { act } from '../act.js';
import { isAhead } from '../board/clock.js';
import { freeSlots, inOrder, keyOf } from '../board/queries.js';
import { store } from '../board/store.js';
import { convenerOf, slotLabel, slotName } from '../labels.js';
import { hosts, mayWith } from '../rights.js';
import { toastDone } from '../toast.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { ask } from './choosing.js';

/**
 * @typedef {import('../board/records.js').Me} Me
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('./choosing.js').Choice} Choice
 * @typedef {{
 *   name: string, may: (me: Me, topic: Topic) => boolean, open: (topic: Topic, typing?: boolean) => void
 * }} Settlement  `name` is `session.<name>` in the catalogue; `typing`: by the keys
 */

/** @type {Settlement[]} */
export const SETTLEMENTS = [
  { name: 'repeat', may: (me, topic) => Boolean(topic.slot) && mayWith(me, 'topic.place', topic), open: repeat },
  { name: 'hand_over', may: (me, topic) => mayWith(me, 'topic.edit', topic), open: handOver },
  { name: 'swap', may: (me, topic) => Boolean(topic.slot) && hosts(me), open: swap },
  { name: 'combine', may: (me, topic) => mayWith(me, 'topic.edit', topic), open: combine },
];

/**
 * Into a free slot, or into another one.
 *
 * @param {Topic} topic
 * @param {boolean} [typing]
 */
export function move({ id, slot }, typing) {
  ask({
    title: t(slot ? 'board.move' : 'board.choose_slot'),
    none: t('session.repeat_none'),
    typing,
    choices: () => freeAhead().map(ofSlot),
    async choose(key) {
      const { round, room } = slotOf(key);
      const where = slotName(store.state.board, { round, room });
      toastDone(await act('PUT', `topics/${id}/placement`, { round, room }), t('board.placed', { slot: where }));
    },
  });
}

/**
 * @param {Topic} topic
 * @param {boolean} [typing]
 */
function repeat({ id }, typing) {
  ask({
    title: t('session.repeat'),
    typing,
    none: t('session.repeat_none'),
    choices: () => freeAhead().map(ofSlot),
    async choose(key) {
      const { round, room } = slotOf(key);
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

/** @param {string} key @returns {Slot} */
function slotOf(key) {
  const [round = '', room = ''] = key.split(' ');
  return { round, room };
}

/** @param {Slot} slot @returns {Choice} */
function ofSlot(slot) {
  const { board } = store.state;
  return { id: keyOf(slot), name: slotLabel(board, slot), text: slotName(board, slot) };
}

/**
 * @param {Topic} topic
 * @param {boolean} [typing]
 */
function handOver({ id, convener }, typing) {
  ask({
    title: t('session.hand_over'),
    typing,
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

/**
 * @param {Topic} topic
 * @param {boolean} [typing]
 */
function combine({ id }, typing) {
  ask({
    title: t('session.combine'),
    typing,
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

/**
 * @param {Topic} topic
 * @param {boolean} [typing]
 */
function swap({ id }, typing) {
  ask({
    title: t('session.swap'),
    typing,
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
