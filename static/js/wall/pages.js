/**
 * Which pages the wall has to turn: what the host has set, or by phase, time and what there is.
 *
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Round} Round
 * @typedef {{
 *   kind: 'welcome'|'join'|'empty'|'reading'|'thanks'|'placed'|'queue'|'countdown'|'qr'|'quiet'|'replay'
 * }} Plain
 * @typedef {{kind: 'principle', name: string}} PrinciplePage
 * @typedef {{kind: 'now'|'next', round: Round, sessions: Topic[], large: boolean}} RoundPage
 * @typedef {{kind: 'waiting', topics: Topic[], all: number, dense: boolean}} WaitingPage
 * @typedef {import('./agenda.js').GridPage} GridPage
 * @typedef {import('../news/newest.js').Written} Written
 * @typedef {{kind: 'news', reports: Written[]}} NewsPage
 * @typedef {import('./announcements.js').AnnouncedPage} AnnouncedPage
 * @typedef {(Plain | PrinciplePage | RoundPage | WaitingPage | GridPage | NewsPage | AnnouncedPage)
 *   & {key: string, stay?: number}} Page  `stay`: how long, in ms, if not as long as others
 */
import { roomsOf, roundsOf, sessionAt, unplaced } from '../board/queries.js';
import { agendaPages } from './agenda.js';
import { withAnnouncements } from './announcements.js';
import { chunks } from './chunks.js';
import { roundsAt } from './clock.js';
import { roundView } from './views/round.js';
import { waitingView } from './views/waiting.js';
import { whole } from './whole.js';

const SESSIONS = 3;
const TOPICS = 4;
/** From so many waiting topics on, their titles alone are shown. */
const MANY = 12;
const TITLES = 7;
const REPORTS = 2;
/** Older reports are no news. */
export const MOST_REPORTS = 6;

/** What is on and what comes next takes no longer than this, in ms, but each page of it so long at least. */
const [ROUND, SHORTEST] = [28_000, 6000];

/** The five, and the law of two feet, in the order in which they are told. */
export const PRINCIPLES = ['people', 'happens', 'start', 'place', 'over', 'law'];

/**
 * @param {Board} board
 * @param {number} now
 * @param {Written[]} reports the newest first
 * @returns {Page[]}
 */
export function pagesOf(board, now, reports) {
  return withAnnouncements(steered(board, now, reports) ?? byPhase(board, now, reports), board.wall);
}

/**
 * @param {Board} board
 * @param {number} now
 * @param {Written[]} reports
 * @returns {Page[]|undefined}
 */
function steered(board, now, reports) {
  switch (board.wall.view) {
    case 'now':
      return some(nowAndNext(board, now), 'empty');
    case 'agenda':
      return some(grid(board, now), 'empty');
    case 'waiting':
      return some(waiting(board), Object.values(board.topics).some(({ slot }) => slot) ? 'placed' : 'empty');
    case 'news':
      return reports.length ? news(reports) : [{ kind: 'news', key: 'news', reports: [] }];
    case 'principles':
      return PRINCIPLES.map((name) => ({ kind: 'principle', key: `principle ${name}`, name }));
    case 'join':
      return [plain('qr')];
    case 'queue':
    case 'countdown':
    case 'quiet':
    case 'replay':
      return [plain(board.wall.view)];
    default:
      return undefined;
  }
}

/**
 * @param {Page[]} pages
 * @param {Plain['kind']} instead  where there is none
 */
function some(pages, instead) {
  return pages.length ? pages : [plain(instead)];
}

/**
 * @param {Board} board
 * @param {number} now
 * @param {Written[]} reports
 * @returns {Page[]}
 */
function byPhase(board, now, reports) {
  const { phase } = board.event;
  if (phase === 'preparing') return [plain('welcome'), ...waiting(board)];
  if (phase === 'marketplace')
    return [...waiting(board), ...empty(board), ...grid(board, now), plain('join')];
  if (phase === 'sessions') {
    const others = [...news(reports), ...waiting(board), ...grid(board, now), ...empty(board), plain('join')];
    return between(nowAndNext(board, now), others);
  }
  return phase === 'closed' ? [plain('thanks')] : [plain('reading'), ...news(reports)];
}

/**
 * Whoever looks for their session waits for one other page, and not for all of them.
 *
 * @param {Page[]} round what is on and what comes next
 * @param {Page[]} others
 */
function between(round, others) {
  const stay = Math.max(SHORTEST, ROUND / round.length);
  const short = round.length > 2 ? round.map((page) => ({ ...page, stay })) : round;
  return others.flatMap((other, turn) => [
    ...short.map((page) => (turn ? { ...page, key: `${page.key} again ${turn}` } : page)),
    other,
  ]);
}

/**
 * @param {Written[]} reports
 * @returns {Page[]}
 */
function news(reports) {
  return chunks(reports.slice(0, MOST_REPORTS), REPORTS).map((part, at) => ({
    kind: 'news',
    key: `news ${at}`,
    reports: part,
  }));
}

/**
 * @param {Plain['kind']} kind
 * @returns {Page}
 */
const plain = (kind) => ({ kind, key: kind });

/**
 * @param {Board} board
 * @returns {Page[]}
 */
function empty(board) {
  return Object.keys(board.topics).length ? [] : [plain('empty')];
}

/**
 * @param {Board} board
 * @returns {Page[]}
 */
function waiting(board) {
  const topics = unplaced(board);
  const dense = topics.length > MANY;
  const all = topics.length;
  const parts = whole('waiting', board, topics, dense ? TITLES : TOPICS, (part) =>
    waitingView(board, { kind: 'waiting', topics: part.topics, all, dense }));
  return parts.map((part, at) => ({ kind: 'waiting', key: `waiting ${at}`, topics: part.topics, all, dense }));
}

/**
 * @param {Board} board
 * @param {number} now
 * @returns {Page[]}
 */
function nowAndNext(board, now) {
  const { running, next } = roundsAt(roundsOf(board), now);
  return [
    ...running.flatMap((round) => roundPages(board, 'now', round)),
    ...next.flatMap((round) => roundPages(board, 'next', round)),
  ];
}

/**
 * @param {Board} board
 * @param {'now'|'next'} kind
 * @param {Round} round
 * @returns {Page[]}
 */
function roundPages(board, kind, round) {
  const sessions = roomsOf(board).flatMap(
    (room) => sessionAt(board, { round: round.id, room: room.id }) ?? [],
  );
  const parts = sessions.length
    ? whole(`${kind} ${round.id}`, board, sessions, SESSIONS, ({ topics, large }) =>
        roundView(board, { kind, round, sessions: topics, large }))
    : [{ topics: [], large: false }];
  return parts.map(({ topics, large }, at) => ({
    kind,
    key: `${kind} ${round.id} ${at}`,
    round,
    sessions: topics,
    large,
  }));
}

/**
 * Until the sessions the whole day that is left, so that people see what is free; later on the rounds in
 * which somebody has taken a slot. Where all is over, as it was.
 *
 * @param {Board} board
 * @param {number} now
 * @returns {Page[]}
 */
function grid(board, now) {
  const all = roundsOf(board);
  const ahead = all.filter(({ ends }) => Date.parse(ends) > now);
  const used = new Set(Object.values(board.topics).map(({ slot }) => slot?.round));
  const open = ['preparing', 'marketplace'].includes(board.event.phase);
  return agendaPages(board, (ahead.length ? ahead : all).filter(({ id }) => open || used.has(id)));
}
