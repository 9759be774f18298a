/**
 * Reads the rooms as a host types them: one per line, 'name, seats, remark, address'.
 *
 * @typedef {{name: string, capacity?: number, note?: string, link?: string}} RoomWish
 */

const SEATS = /^\(?\s*(\d{1,5})(?:\s+\p{L}+)?\s*\)?$/u;
const ADDRESS = /^https?:\/\//i;
const SEATS_BEHIND_NAME = /^(.+?)\s*\((\d{1,5})\)$/u;

/**
 * @param {string} text
 * @returns {RoomWish[]}
 */
export function readRooms(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readRoom);
}

/**
 * The first part is the name; the first number after it the seats; what is an address is where people
 * meet online; all else is the remark.
 *
 * @param {string} line
 * @returns {RoomWish}
 */
function readRoom(line) {
  const [first = '', ...others] = line.split(/[,;\t]/).map((part) => part.trim());
  const link = others.find((part) => ADDRESS.test(part));
  const rest = others.filter((part) => part !== link);
  const { name, seats } = splitName(first);
  const seatsAt = seats === undefined ? rest.findIndex((part) => SEATS.test(part)) : -1;
  const capacity =
    seats ?? (seatsAt < 0 ? undefined : Number(SEATS.exec(rest[seatsAt] ?? '')?.[1]));
  const note = rest.filter((part, at) => at !== seatsAt && part).join(', ');
  return { name, ...(capacity && { capacity }), ...(note && { note }), ...(link && { link }) };
}

/** @param {string} first */
function splitName(first) {
  const match = SEATS_BEHIND_NAME.exec(first);
  return { name: match?.[1] ?? first, seats: match ? Number(match[2]) : undefined };
}

/**
 * The first name that stands there twice, if any.
 *
 * @param {RoomWish[]} rooms
 */
export function nameTwice(rooms) {
  const names = rooms.map((room) => room.name.toLocaleLowerCase());
  return rooms.find((_, at) => names.indexOf(names[at] ?? '') < at)?.name;
}
