/** What a line of the log says: one wish, or a row of touches on the wall. */
import { gist } from '../board/gist.js';
import { roundName, roundTime, slotName } from '../labels.js';
import { has, t } from '../words.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {{
 *   id?: string, title?: string, was?: string, fields?: string[], phase?: string, person?: string,
 *   slot?: import('../board/records.js').Slot, starts?: string, ends?: string, began?: string, ended?: string,
 *   view?: string, minutes?: number, topic?: string
 * }} About
 * @typedef {{kind: string, about: About[], more: number}} Part
 * @typedef {{
 *   seq: number, first: number, at: string, by: string|null, role: string|null, ref: string, undoable: boolean,
 *   parts: Part[]
 * }} Entry
 */

/** So many things of a kind are named; a round takes half a line. */
const NAMED = 3;

/**
 * @param {Board} board
 * @param {Entry} entry
 */
export function told(board, { parts }) {
  return parts.map((part) => partTold(board, part)).join(' · ');
}

/**
 * @param {Board} board
 * @param {Part} part
 */
function partTold(board, { kind, about, more }) {
  const key = `host.log_${kind.replace('.', '_')}`;
  if (kind === 'wall.rung') return t(key, { n: about.length });
  if (kind === 'wall.announced' && about[0]?.topic) return announcedTo(about[0].topic, about[0]);
  const most = /^wall\./.test(kind) ? about.length : kind.startsWith('round.') ? 1 : NAMED;
  const names = about.slice(0, most).map((one) => named(board, kind, one));
  const left = more + about.length - names.length;
  const titles = names.join(about[0]?.slot ? '; ' : ', ');
  const title = left ? t('host.log_and_more', { titles, n: left }) : titles;
  return t(has(key) ? key : 'host.log_other', { title }).replace(/:\s*$/, '');
}

/**
 * @param {string} topic
 * @param {About} about
 */
function announcedTo(topic, { title = '' }) {
  return t('host.log_wall_announced_to', { topic, title: t('host.log_quoted', { title }) });
}

/**
 * @param {Board} board
 * @param {string} kind
 * @param {About} about
 */
function named(board, kind, about) {
  const { title = '', was, phase, fields, view, slot, person } = about;
  if (phase) return t(`common.phase_${phase}`);
  if (fields) return fields.map(fieldName).join(', ');
  if (view) return viewName(about);
  if (about.starts) return round(board, about);
  if (was) return to(was, title);
  if (slot) return to(title, slotName(board, slot));
  if (person) return to(title, board.people[person]?.name ?? '');
  if (/^wall\.(announced|taken_down|restored)$/.test(kind)) return title && t('host.log_quoted', { title });
  return kind.startsWith('note.') ? gist(title) : title;
}

/** What of the event was changed, as its form calls it. @param {string} field */
function fieldName(field) {
  return t(`host.log_field_${field}`);
}

/** @param {About} about */
function viewName({ view, minutes }) {
  const name = t(`host.wall_${view}`);
  return minutes ? `${name} (${t('host.wall_minutes', { n: minutes })})` : name;
}

/**
 * Rounds often have no title and are counted; one that is gone cannot be.
 *
 * @param {Board} board
 * @param {About} about
 */
function round(board, { id = '', title = '', starts = '', ends = '', began, ended }) {
  const there = board.rounds[id];
  const name = title || (there ? roundName(board, there) : '');
  const time = (/** @type {string} */ from, /** @type {string} */ until) =>
    roundTime(board, { id, title, starts: from, ends: until });
  const now = [name, time(starts, ends)].filter(Boolean).join(', ');
  return began && ended ? t('host.log_round_was', { now, was: time(began, ended) }) : now;
}

/**
 * @param {string} title
 * @param {string} where
 */
function to(title, where) {
  return where ? t('host.log_to', { title, where }) : title;
}
