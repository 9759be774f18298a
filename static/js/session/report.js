/** The report of a session: for those who read it, and the way into writing it together. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { needName } from '../act.js';
import { momentOf } from '../board/clock.js';
import { roundsOf } from '../board/queries.js';
import { dueAhead, owesReport } from '../board/reports.js';
import { convenes } from '../board/search.js';
import { draft, keep } from '../drafts.js';
import { icon } from '../icons.js';
import { isolated } from '../labels.js';
import { moreIcon } from '../more_icons.js';
import { drawn } from '../screen.js';
import { moment } from '../when.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { meHere, wasHere, whoWasHere } from './here.js';
import { openHistory } from './history.js';
import { fetchPen, pen } from './pen.js';
import { readTopic, reading, wasRead } from './reading.js';
import { FIELDS, reportText, writtenParts } from './report_text.js';
import { stepLines, stepOf } from './steps.js';
import { waiver } from './waiver.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Topic} Topic
 */

/**
 * @param {Topic} topic
 * @param {State} state
 */
export function reportPart(topic, state) {
  const may = Boolean(state.me.can['report.write']) && !topic.withdrawn;
  const writes = draft(modeOf(topic.id)) === 'write';
  if (writes || (may && isLikely(topic, state))) fetchPen();
  return html`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${t('report.title')}</h2>
      ${may && writes ? switchTo(topic.id, 'read') : nothing}
    </div>
    ${facts(topic, state)} ${may && owesReport(topic) ? due(state) : nothing}
    ${may ? nothing : pen()?.givenBack(topic.id)}
    ${may && writes ? writing(topic.id) : reportText(topic, may)}
    ${may && !writes ? switchTo(topic.id, 'write', writtenParts(topic.id).length > 0) : nothing}
    ${whoWasHere(topic.id, state)}
    <div class="actions">${meHere(topic.id, state)} ${waiver(topic, state)} ${earlier(topic.id)}</div>
  </section>`;
}

/** Also where somebody has emptied all of it. @param {string} topic */
function earlier(topic) {
  const { writers = [], texts = {} } = reading.report ?? {};
  const begun = FIELDS.filter((name) => texts[name]);
  if (!begun.length && !writers.length) return nothing;
  const fields = [...begun, ...FIELDS.filter((name) => !texts[name])];
  return html`<button class="button-quiet" type="button" @click=${() => openHistory(topic, fields)}>${t('report.history')}</button>`;
}

/** What was being written in a topic that is hidden now. @param {string} topic */
export function reportOfMissing(topic) {
  if (draft(modeOf(topic)) !== 'write') return nothing;
  fetchPen();
  return pen()?.givenBack(topic);
}

/** @param {string} topic */
const modeOf = (topic) => `writes.${topic}`;

/**
 * Whoever was there, or opened it, is likely to write: then what that needs is here before the network goes.
 *
 * @param {Topic} topic
 * @param {State} state
 */
function isLikely(topic, state) {
  const { board } = state;
  const round = topic.slot && board.rounds[topic.slot.round];
  const begun = round && ['now', 'past'].includes(momentOf(roundsOf(board), round, view.now));
  return Boolean(begun) && (convenes(topic, state) || wasHere(topic.id, state));
}

/**
 * @param {Topic} topic
 * @param {State} state
 */
function facts(topic, { board }) {
  const { report } = reading;
  const writers = (report?.writers ?? []).map((id) => board.people[id]?.name ?? '').filter(Boolean);
  if (!report?.written_at) return nothing;
  const said = [
    t('report.words_n', { n: topic.words }),
    t('report.last_at', { time: moment(report.written_at, board.event.timezone) }),
    ...(writers.length ? [t('report.authors', { names: writers.join(', ') })] : []),
  ];
  return html`<p class="report-facts soft">${isolated(said)}</p>`;
}

/** @param {State} state */
function due({ board }) {
  const until = dueAhead(board, view.now);
  return until ? html`<p class="report-facts">${t('report.due', { time: moment(until, board.event.timezone) })}</p>` : nothing;
}

/** @param {string} topic */
function writing(topic) {
  const module = pen();
  if (!module) return html`<p class="soft" aria-busy="true">${t('report.opening')}</p>`;
  return module.writing(topic, FIELDS, reading.report?.texts ?? {}, { stepOf, stepLines });
}

/**
 * @param {string} topic
 * @param {'read'|'write'} mode
 * @param {boolean} [begun]
 */
function switchTo(topic, mode, begun = false) {
  const word = mode === 'read' ? 'report.read' : begun ? 'report.join' : 'report.begin';
  return html`<button class=${mode === 'read' ? 'button-quiet' : 'button'} type="button" @click=${() => turn(topic, mode)}>
    ${mode === 'read' ? icon('note') : moreIcon('pen')} ${t(word)}
  </button>`;
}

/**
 * @param {string} topic
 * @param {'read'|'write'} mode
 */
async function turn(topic, mode) {
  if (mode === 'write') return write(topic);
  keep(modeOf(topic), mode);
  await readAs(topic);
  await drawn();
  document.getElementById('report')?.focus();
}

/**
 * With the cursor in it, which stays in sight when what stands above it comes later; unless somebody has gone on
 * to another page or field meanwhile.
 *
 * @param {string} topic the one whose page is open
 */
export async function write(topic) {
  if (!(await needName())) return;
  keep(modeOf(topic), 'write');
  await fetchPen();
  await drawn();
  const field = document.getElementById('report-body');
  if (!field || view.route.topic !== topic || document.activeElement?.matches('input, textarea')) return;
  field.focus();
  field.scrollIntoView({ block: 'center' });
  if (reading.status !== 'loading') return;
  await wasRead();
  await drawn();
  if (document.activeElement === field) field.scrollIntoView({ block: 'center' });
}

/** What was written is on the page as everybody reads it. @param {string} topic */
async function readAs(topic) {
  await readTopic(topic);
  pen()?.leaveWriting(topic);
}
