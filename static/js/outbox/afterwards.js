/** What a granted wish changes that the stream of changes does not tell, being my own business. */
import { store } from '../board/store.js';
import { deedOf, topicOf } from './wishes.js';

/**
 * @typedef {import('./wishes.js').Wish} Wish
 * @typedef {import('../board/records.js').Answer} Answer
 * @param {Wish} wish
 * @param {Answer} answer
 * @param {() => Promise<void>} refreshMe
 */
export function afterwards(wish, { changes }, refreshMe) {
  const { me } = store;
  const deed = deedOf(wish);
  if (deed === 'mark' || deed === 'unmark') mark(topicOf(wish), deed === 'mark');
  if (deed === 'name') {
    const person = changes.find(({ kind }) => kind.startsWith('person.'))?.data.id ?? me.person;
    store.set({ me: { ...me, person, name: wish.body.name } });
  }
  if (!me.person) refreshMe().catch(() => {});
}

/**
 * @param {string} id
 * @param {boolean} wanted
 */
function mark(id, wanted) {
  const { board, me } = store;
  // With it goes the mark of what it took in.
  const others = me.marked.filter((marked) => marked !== id && board.topics[marked]?.into !== id);
  store.set({ me: { ...me, marked: wanted ? [...others, id] : others } });
}
