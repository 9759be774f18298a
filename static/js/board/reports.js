/** Which sessions owe a report, and how far each is. */
import { inOrder } from './queries.js';

/**
 * @typedef {import('./records.js').Board} Board
 * @typedef {import('./records.js').Topic} Topic
 */

/** What people wrote to it, as comments, is no report; a photo, as of a form, is one. @param {Topic} topic */
export function hasReport({ words, photos }) {
  return Boolean(words || photos);
}

/** Whether nothing has been left of it, nor that there will be nothing. @param {Topic} topic */
export function owesReport(topic) {
  return !(topic.withdrawn || topic.no_notes || hasReport(topic));
}

/** Whether anything was written yet. @param {Board} board */
export function hasReports({ topics }) {
  return Object.values(topics).some(({ words }) => words);
}

/**
 * Sessions that have begun, in the order of the agenda.
 *
 * @param {Board} board
 * @param {Date} now
 */
export function begunSessions(board, now) {
  return inOrder(board).filter(({ slot }) => {
    const round = slot && board.rounds[slot.round];
    return round && Date.parse(round.starts) <= now.getTime();
  });
}

/** Until when reports are hoped for, while that lies ahead; '' otherwise. @param {Board} board @param {Date} now */
export function dueAhead({ event }, now) {
  const due = event.reports_due;
  return due && Date.parse(due) > now.getTime() ? due : '';
}
