/**
 * What is settled about a topic with one choice more: another slot, once more, other hands, changing
 * places, combining.
 */
import { act } from '../act.js';
import { isAhead } from '../board/clock.js';
import { freeSlots } from '../board/free_slots.js';
import { inOrder, keyOf, overlap } from '../board/queries.js';
import { store } from '../board/store.js';
import { convenerOf, slotLabel, slotName } from '../labels.js';
import { hosts, mayWith } from '../rights.js';
import { toastDone, toastRefusal } from '../toast.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { ask } from './choosing.js';
import { saidCombined } from './combined.js';

/**
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Slot} Slot
 * @typedef {import('./choosing.js').Choice} Choice
 * @typedef {import('./choosing.js').Question} Question
 * @typedef {{
 *   name: string, may: (topic: Topic) => boolean, question: (topic: Topic) => Question
 * }} Settlement  `name` is `session.<name>` in the catalogue
 */

/** With so little of a round left nobody begins in it, in ms. */
const TOO_SHORT = 10 * 60_000;

/** @type {Settlement[]} */
export const SETTLEMENTS = [
  { name: 'repeat', may: (topic) => Boolean(topic.slot) && mayWith(store.state, 'topic.place', topic), question: repeat },
  { name: 'hand_over', may: (topic) => mayWith(store.state, 'topic.edit', topic), question: handOver },
  { name: 'swap', may: (topic) => isComing(topic) && hosts(store.state.me), question: swap },
  { name: 'combine', may: (topic) => mayWith(store.state, 'topic.edit', topic), question: combine },
];

/**
 * Ask for what is still to be chosen, and do it.
 *
 * @param {Question} question
 * @param {boolean} [typing]  the keyboard is open, and goes on
 */
export function settle(question, typing) {
  ask({ ...question, typing });
}

/**
 * What tells people of one name apart: the first topic that each convenes.
 *
 * @param {import('../board/records.js').Board} board
 * @param {string} person
 */
export function convenedBy({ topics }, person) {
  const theirs = Object.values(topics).filter(({ convener }) => convener === person);
  return theirs.sort((a, b) => a.number - b.number)[0]?.title ?? '';
}

/** Into a free slot, or into another one. @param {Topic} topic @returns {Question} */
export function move(topic) {
  const { id, slot } = topic;
  return {
    about: topic,
    title: t(slot ? 'board.move' : 'board.choose_slot'),
    none: t('session.repeat_none'),
    choices: () => freeAhead().map(ofSlot),
    async choose(key) {
      const { round, room } = slotOf(key);
      const where = slotName(store.state.board, { round, room });
      toastDone(await act('PUT', `topics/${id}/placement`, { round, room }), t('board.placed', { slot: where }));
    },
  };
}

/** @param {Topic} topic @returns {Question} */
function repeat(topic) {
  const { id } = topic;
  return {
    about: topic,
    title: t('session.repeat'),
    none: t('session.repeat_none'),
    choices: () => freeAtAnotherTime(topic).map(ofSlot),
    async choose(key) {
      const { round, room } = slotOf(key);
      const where = slotName(store.state.board, { round, room });
      toastDone(await act('POST', `topics/${id}/repetitions`, { round, room }), t('session.repeated', { where }));
    },
  };
}

/** What took place stays where it was. @param {Topic} topic */
function isComing({ slot }) {
  return slot !== null && isAhead(store.state.board.rounds[slot.round], view.now);
}

/** What is over, or as good as over, can hold nothing more. */
function freeAhead() {
  const { board } = store.state;
  const worthIt = new Date(view.now.getTime() + TOO_SHORT);
  return freeSlots(board).filter(({ round }) => isAhead(board.rounds[round], worthIt));
}

/** Nobody is in two rooms at once. @param {Topic} topic */
function freeAtAnotherTime({ slot }) {
  const { rounds } = store.state.board;
  const own = slot && rounds[slot.round];
  return freeAhead().filter((free) => {
    const round = rounds[free.round];
    return !own || !round || !overlap(own, round);
  });
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

/** @param {Topic} topic @returns {Question} */
function handOver(topic) {
  const { id, convener } = topic;
  return {
    about: topic,
    title: t('session.hand_over'),
    none: t('session.hand_over_none'),
    choices: () =>
      Object.values(store.state.board.people)
        .filter((person) => person.id !== convener)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name }) => ({ id, name, text: name, hint: convenedBy(store.state.board, id) })),
    async choose(person) {
      const name = store.state.board.people[person]?.name ?? '';
      toastDone(await act('PUT', `topics/${id}/convener`, { person }), t('session.handed_over', { name, title: topic.title }));
    },
  };
}

/** @param {Topic} topic @returns {Question} */
function combine(topic) {
  const { id } = topic;
  return {
    about: topic,
    title: t('session.combine'),
    none: t('session.combine_none'),
    choices: () => inOrder(store.state.board).filter((one) => one.id !== id).map(ofSession),
    choose: (other) => askToCombine(id, other),
  };
}

/**
 * Whoever reads another's topic has one of their own taken into it; which one is asked where there are several.
 *
 * @param {Topic} topic
 * @param {Topic[]} mine
 */
export async function combineMine(topic, mine) {
  const [first] = mine;
  if (mine.length > 1) {
    const choices = () => mine.map(ofSession);
    return settle({ about: topic, title: t('session.combine_mine'), none: '', choices, choose: (id) => askToCombine(id, topic.id) });
  }
  try {
    if (first) await askToCombine(first.id, topic.id);
  } catch (problem) {
    toastRefusal(problem);
  }
}

/**
 * @param {string} id of the topic that is taken in
 * @param {string} other
 */
async function askToCombine(id, other) {
  const title = store.state.board.topics[other]?.title ?? '';
  const outcome = await act('PUT', `topics/${id}/combination`, { topic: other });
  const isDone = store.state.board.topics[id]?.into === other;
  toastDone(outcome, isDone ? saidCombined(title, other) : t('session.combine_asked', { title }));
}

/** @param {Topic} topic @returns {Question} */
function swap(topic) {
  const { id } = topic;
  return {
    about: topic,
    title: t('session.swap'),
    none: t('session.swap_none'),
    choices: () => inOrder(store.state.board).filter((one) => isComing(one) && one.id !== id).map(ofSession),
    async choose(other) {
      const title = store.state.board.topics[other]?.title ?? '';
      toastDone(await act('POST', `topics/${id}/swaps`, { topic: other }), t('session.swapped', { title }));
    },
  };
}

/** @param {Topic} topic @returns {Choice} */
function ofSession(topic) {
  const { board } = store.state;
  const { id, number, title, language, slot } = topic;
  const text = `#${number} ${title} ${convenerOf(board, topic)}`;
  return { id, name: title, number, text, language, hint: slot ? slotLabel(board, slot) : '' };
}
