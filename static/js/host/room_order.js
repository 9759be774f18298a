/** The order in which the rooms hang on the wall. */
import { act } from '../act.js';
import { roomsOf } from '../board/queries.js';
import { store } from '../board/store.js';
import { toast, toastRefusal } from '../toast.js';
import { t } from '../words.js';

/**
 * Positions may have gaps or be equal: those that are not what they should be are set.
 *
 * @param {string} id
 * @param {number} step
 */
export async function move(id, step) {
  const rooms = [...roomsOf(store.state.board)];
  const at = rooms.findIndex((room) => room.id === id);
  const [room] = rooms.splice(at, 1);
  if (!room) return;
  rooms.splice(at + step, 0, room);
  const wrong = rooms.map(({ id: one, position }, n) => ({ id: one, position, wanted: n + 1 }));
  try {
    for (const { id: one, position, wanted } of wrong) {
      if (position !== wanted) await act('PATCH', `rooms/${one}`, { position: wanted });
    }
    toast(t('host.room_moved', { name: room.name }));
  } catch (problem) {
    toastRefusal(problem);
  }
}
