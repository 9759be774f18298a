/** Between the form and the API: what the host wishes for, and what is still missing. */
import { t } from '../words.js';
import { readClock } from './day.js';
import { nameTwice, readRooms } from './rooms.js';

/** The optional fields, sent only when they hold something. */
const MORE = ['title', 'welcome', 'place', 'timezone', 'language'];

/**
 * @param {HTMLFormElement} form
 * @returns {(name: string) => string}
 */
function reader(form) {
  const values = new FormData(form);
  return (name) => String(values.get(name) ?? '').trim();
}

/** @param {HTMLFormElement} form */
export function readDay(form) {
  const value = reader(form);
  return {
    first: readClock(value('first')),
    minutes: Number(value('minutes')),
    rounds: Number(value('rounds')),
    gap: Number(value('gap')),
    days: Number(value('days')),
    date: value('date'),
  };
}

/**
 * The body of the request.
 *
 * @param {HTMLFormElement} form
 * @returns {Record<string, any>}
 */
export function readWish(form) {
  const value = reader(form);
  const { minutes, rounds, gap, days } = readDay(form);
  const more = MORE.map((name) => [name, value(name)]).filter(([, text]) => text);
  return {
    theme: value('theme').replace(/\s+/g, ' '),
    when: { date: value('date'), first: value('first').slice(0, 5), minutes, rounds, gap, days },
    rooms: readRooms(value('rooms')),
    ...Object.fromEntries(more),
  };
}

/**
 * What a look at the wish shows already, by field.
 *
 * @param {Record<string, any>} wish
 * @returns {Record<string, string>}
 */
export function missing({ theme, when, rooms }) {
  const isWhole = when.date && when.first && when.minutes > 0 && when.rounds > 0 && when.days > 0;
  const twice = nameTwice(rooms);
  return {
    ...(!theme && { theme: t('create.theme_missing') }),
    ...(!isWhole && { when: t('create.when_missing') }),
    ...(!rooms.length && { rooms: t('create.rooms_missing') }),
    ...(twice && { rooms: t('create.rooms_twice', { name: twice }) }),
  };
}
