/**
 * Reads the rooms as a host types them: one per line, 'name, seats, what it has, remark, address'.
 *
 * @typedef {{name: string, capacity?: number, features?: string[], note?: string, link?: string}} RoomWish
 */
import { page } from '../page.js';

const SEATS = /^\(?\s*(\d{1,5})(?:\s+\p{L}+)?\s*\)?$/u;
/** Spreadsheets leave lines of nothing but commas behind. */
const SAYS_SOMETHING = /[^\s,;]/;
const ADDRESS = /^https?:\/\//i;
const SEATS_BEHIND_NAME = /^(.+?)\s*\((\d{1,5})\)$/u;

/** What a room may have, with its words in every language that we speak. @type {Record<string, string[]>} */
const FEATURES = /** @type {any} */ (page).features ?? {};

const featureOf = new Map(
  Object.entries(FEATURES).flatMap(([feature, words]) =>
    words.map((word) => /** @type {const} */ ([plain(word), feature])),
  ),
);

/**
 * @param {string} text
 * @returns {RoomWish[]}
 */
export function readRooms(text) {
  return lines(text).map(({ line }) => readRoom(line));
}

/**
 * In which line a room stands; empty ones count, because an editor counts them.
 *
 * @param {string} text
 * @param {number} at  the room's place among all
 */
export function lineOf(text, at) {
  return lines(text)[at]?.number;
}

/** @param {string} text */
function lines(text) {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => SAYS_SOMETHING.test(line));
}

/**
 * The first part is the name; the first number after it the seats; what is an address is where people
 * meet online, and what says what rooms have is that; all else is the remark.
 *
 * @param {string} line
 * @returns {RoomWish}
 */
function readRoom(line) {
  const [first = '', ...others] = line.split(/[,;\t]/).map((part) => part.trim());
  const link = others.find((part) => ADDRESS.test(part));
  const features = [...new Set(others.map((part) => featureOf.get(plain(part)) ?? ''))].filter(Boolean);
  const rest = others.filter((part) => part !== link && !featureOf.has(plain(part)));
  const { name, seats } = splitName(first);
  const seatsAt = seats === undefined ? rest.findIndex((part) => SEATS.test(part)) : -1;
  const capacity =
    seats ?? (seatsAt < 0 ? undefined : Number(SEATS.exec(rest[seatsAt] ?? '')?.[1]));
  const note = rest.filter((part, at) => at !== seatsAt && part).join(', ');
  return {
    name,
    ...(capacity && { capacity }),
    ...(features.length && { features }),
    ...(note && { note }),
    ...(link && { link }),
  };
}

/** Without case, accents and hyphens. @param {string} word */
function plain(word) {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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
