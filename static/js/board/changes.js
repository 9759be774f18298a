/**
 * What each kind of change does to a board. The same as openspace/domain/changes.py; both are
 * tested on the same recorded changes.
 *
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Change} Change
 */

/** A change is missing between the board and the one at hand. */
export class Gap extends Error {}

/**
 * The board after `change`, which must be the next one. A change that the board has already
 * seen leaves it as it is.
 *
 * @param {Board} board
 * @param {Change} change
 * @returns {Board}
 * @throws {Gap}
 */
export function apply(board, change) {
  if (change.seq <= board.seq) return board;
  if (change.seq !== board.seq + 1) {
    throw new Gap(`change ${change.seq} does not follow board ${board.seq}`);
  }
  return { ...board, seq: change.seq, ...effect(board, change) };
}

/**
 * @param {Board} board
 * @param {Change} change
 * @returns {Partial<Board>}
 */
function effect(board, { kind, data }) {
  const [noun = '', verb] = kind.split('.');
  if (noun === 'event') return { event: data };
  if (noun === 'wall') return { wall: data };
  if (noun === 'interest') return count(board, data.topic, { interest: data.interest });
  if (noun === 'note') {
    return count(board, data.note ? data.note.topic : data.topic, { notes: data.notes });
  }
  if (noun === 'attendance') return count(board, data.topic, { here: data.here });
  if (noun === 'report') return count(board, data.topic, { words: data.words });
  if (noun === 'photo') {
    return count(board, data.photo ? data.photo.topic : data.topic, { photos: data.photos });
  }
  if (kind === 'topic.hidden' || verb === 'removed') return without(board, noun, data.id);
  return put(board, noun, data);
}

/** @type {Record<string, 'topics'|'rounds'|'rooms'|'people'>} */
const COLLECTIONS = { topic: 'topics', round: 'rounds', room: 'rooms', person: 'people' };

/**
 * @param {Board} board
 * @param {string} noun
 * @param {{id: string}} record
 */
function put(board, noun, record) {
  const collection = COLLECTIONS[noun];
  return collection ? { [collection]: { ...board[collection], [record.id]: record } } : {};
}

/**
 * @param {Board} board
 * @param {string} noun
 * @param {string} id
 */
function without(board, noun, id) {
  const collection = COLLECTIONS[noun];
  if (!collection) return {};
  const records = { ...board[collection] };
  delete records[id];
  return { [collection]: records };
}

/**
 * A hidden topic is not on the board: its counts come back with it.
 *
 * @param {Board} board
 * @param {string} id
 * @param {Partial<import('./records.js').Topic>} counts
 */
function count(board, id, counts) {
  const topic = board.topics[id];
  return topic ? { topics: { ...board.topics, [id]: { ...topic, ...counts } } } : {};
}
