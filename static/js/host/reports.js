/** Which sessions still owe a report, how far the others are, and until when they are hoped for. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { repeat } from '../../vendor/lit-html/directives/repeat.js';
import { comesLater } from '../board/comes_later.js';
import { begunSessions, owesReport } from '../board/reports.js';
import { convenerOf, slotLabel } from '../labels.js';
import { topicPath } from '../router.js';
import { view } from '../view.js';
import { moment } from '../when.js';
import { number, t } from '../words.js';
import { fold } from './fold.js';
import { EVENT, wish } from './wish.js';
import { toLocal, toMoment } from './zoned.js';

/**
 * @typedef {import('../board/records.js').Board} Board
 * @typedef {import('../board/records.js').Topic} Topic
 */

const session = comesLater(() => import('../session/screen.js'));

/** @param {Board} board */
export function reportsPart(board) {
  const begun = begunSessions(board, view.now);
  const owed = begun.filter(owesReport);
  const there = begun.filter((topic) => !owesReport(topic));
  const count = begun.length ? `${number(there.length)} / ${number(begun.length)}` : '';
  return fold('reports', t('host.reports'), html`${due(board)} ${list(board, owed, there)}`, { count });
}

/** @param {Board} board */
function due({ event }) {
  const { reports_due: until, timezone } = event;
  const { date, time } = until ? toLocal(until, timezone) : { date: '', time: '' };
  return html`<form class="form reports-due" @submit=${(/** @type {SubmitEvent} */ submit) => setDue(submit, timezone)}>
    <p>${until ? t('host.due_is', { time: moment(until, timezone) }) : t('host.due_none')}</p>
    <div class="host-pair">
      <div><label for="due-date">${t('host.round_date')}</label>
        <input id="due-date" name="date" type="date" required .value=${date} /></div>
      <div><label for="due-time">${t('host.due_time')}</label>
        <input id="due-time" name="time" type="time" required .value=${time} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${t('host.due_set')}</button>
      ${until
        ? html`<button class="button-quiet" type="button" @click=${() => change(null)}>${t('host.due_drop')}</button>`
        : nothing}
    </div>
  </form>`;
}

/**
 * @param {SubmitEvent} submit
 * @param {string} zone
 */
function setDue(submit, zone) {
  submit.preventDefault();
  const typed = new FormData(/** @type {HTMLFormElement} */ (submit.currentTarget));
  return change(toMoment({ date: String(typed.get('date')), time: String(typed.get('time')) }, zone));
}

/** @param {string|null} until */
function change(until) {
  return wish(t(until ? 'host.due_done' : 'host.due_dropped'), 'PATCH', EVENT, { reports_due: until });
}

/**
 * By their ids: while the camera is open others hand in theirs, and the photo is still of the same session.
 *
 * @param {Board} board
 * @param {Topic[]} owed
 * @param {Topic[]} there
 */
function list(board, owed, there) {
  if (!owed.length && !there.length) return html`<p class="soft">${t('host.reports_none')}</p>`;
  return html`<p>${owed.length ? t('host.reports_owed', { n: owed.length }) : t('host.reports_all')}</p>
    <ul class="entries">
      ${repeat([...owed, ...there], ({ id }) => id, (topic) => entry(board, topic))}
    </ul>`;
}

/**
 * @param {Board} board
 * @param {Topic} topic
 */
function entry(board, topic) {
  return html`<li class="entry" data-report=${topic.id}>
    <span class="entry-words">
      <a class="entry-title" href=${topicPath(topic.id)} data-screen dir="auto" lang=${topic.language || nothing}>${topic.title}</a>
      <span class="hint"><bdi>${convenerOf(board, topic)}</bdi>${topic.slot ? html` · ${slotLabel(board, topic.slot)}` : nothing}</span>
    </span>
    <span class="mark ${owesReport(topic) ? 'mark-warning' : ''}">${howFar(topic)}</span>
    ${session()?.formButton(topic) ?? nothing}
  </li>`;
}

/** @param {Topic} topic */
function howFar(topic) {
  if (owesReport(topic)) return t('host.report_nothing');
  if (topic.no_notes && !topic.words) return t('host.report_waived');
  const parts = [topic.words && t('host.words_n', { n: topic.words }), topic.photos && t('host.photos_n', { n: topic.photos })];
  return parts.filter(Boolean).join(' · ');
}
