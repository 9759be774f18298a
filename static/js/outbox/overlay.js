/**
 * What the board will be once my waiting wishes are granted: laid over the server's board for the
 * eyes, never mixed into it. Pure.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Me} Me
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('./wishes.js').Wish} Wish
 * @typedef {{board: Board, me: Me}} Scene
 */
import { deedOf, topicOf, waiting } from './wishes.js';

/** Who I am until the server has given me an id. */
const MYSELF = 'myself';

/** @type {Partial<Record<import('./wishes.js').Deed, (scene: Scene, wish: Wish) => Scene>>} */
const EFFECTS = {
  name: ({ board, me }, { body: { name } }) => {
    const person = me.person ?? MYSELF;
    const people = { ...board.people, [person]: { id: person, name } };
    return { board: { ...board, people }, me: { ...me, person, name } };
  },
  propose,
  edit: (scene, wish) => change(scene, wish, wish.body),
  place: (scene, wish) => (isFree(scene, wish) ? change(scene, wish, { slot: slotIn(wish) }) : scene),
  unplace: (scene, wish) => change(scene, wish, { slot: null }),
  withdraw: (scene, wish) => change(scene, wish, { slot: null, withdrawn: true }),
  bring_back: (scene, wish) => change(scene, wish, { withdrawn: false }),
  mark: (scene, wish) => mark(scene, wish, true),
  unmark: (scene, wish) => mark(scene, wish, false),
  note: (scene, wish) => change(scene, wish, { notes: (topicIn(scene, wish)?.notes ?? 0) + 1 }),
};

/**
 * @template {Scene & {wishes: Wish[]}} State
 * @param {State} state
 * @returns {State}
 */
export function overlay(state) {
  const wishes = waiting(state.wishes);
  if (!wishes.length || state.board.seq < 0) return state;
  /** @type {Scene} */
  const start = { board: state.board, me: state.me };
  const lay = (/** @type {Scene} */ scene, /** @type {Wish} */ wish) =>
    EFFECTS[deedOf(wish)]?.(scene, wish) ?? scene;
  return { ...state, ...wishes.reduce(lay, start) };
}

/**
 * @param {Scene} scene
 * @param {Wish} wish
 * @returns {Scene}
 */
function propose(scene, { ref, at, body }) {
  const { board, me } = scene;
  if (board.topics[ref]) return scene;
  const convener = body.scribe_for ? `for:${ref}` : (me.person ?? MYSELF);
  const name = body.scribe_for || me.name;
  /** @type {Topic} */
  const topic = {
    id: ref, number: Object.keys(board.topics).length + 1, title: body.title, body: body.body ?? '',
    language: body.language ?? '', tags: body.tags ?? [], convener, slot: null, withdrawn: false,
    interest: 0, notes: 0, at, here: 0, words: 0, photos: 0, no_notes: false,
    into: null,
    asks: null,
  };
  const people = board.people[convener] ? board.people : { ...board.people, [convener]: { id: convener, name } };
  return { ...scene, board: { ...board, people, topics: { ...board.topics, [ref]: topic } } };
}

/**
 * @param {Scene} scene
 * @param {Wish} wish
 * @param {Partial<Topic>} part
 * @returns {Scene}
 */
function change(scene, wish, part) {
  const { board } = scene;
  const topic = topicIn(scene, wish);
  if (!topic) return scene;
  return { ...scene, board: { ...board, topics: { ...board.topics, [topic.id]: { ...topic, ...part } } } };
}

/**
 * @param {Scene} scene
 * @param {Wish} wish
 * @param {boolean} wanted
 */
function mark(scene, wish, wanted) {
  const topic = topicIn(scene, wish);
  const { me } = scene;
  if (!topic || me.marked.includes(topic.id) === wanted) return scene;
  const marked = wanted ? [...me.marked, topic.id] : me.marked.filter((id) => id !== topic.id);
  const interest = Math.max(0, topic.interest + (wanted ? 1 : -1));
  return change({ ...scene, me: { ...me, marked } }, wish, { interest });
}

/**
 * Where somebody else has the slot meanwhile, theirs is shown: the server will say so to mine.
 *
 * @param {Scene} scene
 * @param {Wish} wish
 */
function isFree({ board }, wish) {
  const { round, room } = slotIn(wish);
  const mine = topicOf(wish);
  return Object.values(board.topics).every(
    ({ id, slot }) => id === mine || !slot || slot.round !== round || slot.room !== room,
  );
}

/** @param {Wish} wish */
function slotIn({ body }) {
  return { round: body.round, room: body.room };
}

/**
 * @param {Scene} scene
 * @param {Wish} wish
 * @returns {Topic|undefined}
 */
function topicIn({ board }, wish) {
  return board.topics[topicOf(wish)];
}
