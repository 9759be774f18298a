/**
 * The digest of a board: whether this phone holds what the server holds. The same as
 * openspace/domain/digest.py, which says how; both are tested on the same boards.
 *
 * @typedef {import('./records.js').Board} Board
 * @typedef {[number, number]} Hash  of one record: two numbers of 32 bits
 */

const SINGLE = /** @type {const} */ (['event', 'wall']);
const COLLECTIONS = /** @type {const} */ (['rounds', 'rooms', 'topics', 'people']);
const utf8 = new TextEncoder();

/** A record is never changed but replaced, so each is hashed once. @type {WeakMap<object, Hash>} */
const known = new WeakMap();

/** For each byte, what it does to a CRC-32. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** @param {Board} board */
export function digest(board) {
  let a = 0;
  let b = 0;
  for (const name of SINGLE) {
    const [x, y] = hashOf(name, board[name]);
    a = (a + x) >>> 0;
    b = (b + y) >>> 0;
  }
  for (const name of COLLECTIONS) {
    for (const record of Object.values(board[name])) {
      const [x, y] = hashOf(name, record);
      a = (a + x) >>> 0;
      b = (b + y) >>> 0;
    }
  }
  return hex(a) + hex(b);
}

/**
 * @param {string} name
 * @param {object} record
 */
function hashOf(name, record) {
  let hash = known.get(record);
  if (!hash) known.set(record, (hash = hashed(utf8.encode(JSON.stringify([name, sorted(record)])))));
  return hash;
}

/** @param {Uint8Array} bytes @returns {Hash} */
function hashed(bytes) {
  let x = crc32(bytes);
  let y = crc32(bytes.slice().reverse());
  y ^= stirred(x);
  x ^= stirred(y);
  y ^= stirred(x);
  return [x >>> 0, y >>> 0];
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ /** @type {number} */ (TABLE[(crc ^ byte) & 255]);
  return ~crc >>> 0;
}

/** @param {number} n */
function stirred(n) {
  n = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35);
  return (n ^ (n >>> 16)) >>> 0;
}

/** The same with the keys of every object in order. @param {any} value @returns {any} */
function sorted(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

/** @param {number} n */
function hex(n) {
  return n.toString(16).padStart(8, '0');
}
