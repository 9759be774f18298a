/** The board: the theme, what looks for a slot, the agenda, and what was withdrawn. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { placingWords, stopPlacing } from '../deeds/placing.js';
import { banners } from '../banners.js';
import { header } from '../header.js';
import { icon } from '../icons.js';
import { dayAhead } from '../labels.js';
import { openPropose } from '../sheets/topic.js';
import { written } from '../trusted.js';
import { view } from '../view.js';
import { t } from '../words.js';
import { filters } from './filters.js';
import { agendaList } from './list.js';
import { news, thanks } from './news.js';
import { inOrder, roomsOf, roundsOf, withdrawn } from './queries.js';
import { wantsAll } from './search.js';
import { found, notesWithoutSlot, withdrawnOnes } from './topics.js';
import { agendaTable } from './table.js';

/** @typedef {import('./store.js').State} State */

/** @param {State} state */
export function boardScreen(state) {
  const { board } = state;
  const all = wantsAll(view);
  return html`${header(state, false)} ${banners(state)}
    <main id="main" class="board" tabindex="-1">
      ${theme(state)} ${thanks(state)} ${inOrder(board).length ? filters(state) : nothing}
      ${all ? whole(state) : found(state)}
    </main>
    ${bottom(state)}`;
}

/** @param {State} state */
function theme({ board: { event }, present }) {
  return html`<div class="theme">
    <h1 class="voice" tabindex="-1" lang=${event.language} dir="auto">${event.theme}</h1>
    <p class="theme-phase">
      <span class="mark">${t(`common.phase_${event.phase}`)}</span>
      ${present > 1 ? html`<span class="mark">${t('board.present_n', { n: present })}</span>` : nothing}
    </p>
    ${event.welcome_html
      ? html`<details class="theme-welcome" ?open=${event.phase === 'preparing'}>
          <summary>${t('board.welcome')}</summary>
          <div class="prose" lang=${event.language} dir="auto" ${written(event.welcome_html)}></div>
        </details>`
      : nothing}
  </div>`;
}

/** In the marketplace what looks for a slot comes first; later the agenda does, then the news. @param {State} state */
function whole(state) {
  const { phase } = state.board.event;
  const notesFirst = view.wide || phase === 'preparing' || phase === 'marketplace';
  const propose = view.wide ? proposeButton(state) : nothing;
  const parts = [notesWithoutSlot(state, propose), agenda(state)];
  const halves = html`<div class="halves">${notesFirst ? parts : parts.reverse()}</div>`;
  return html`${phase === 'convergence' ? [news(state), halves] : [halves, news(state)]}
    ${withdrawn(state.board).length ? withdrawnOnes(state) : nothing}`;
}

/** @param {State} state */
function agenda(state) {
  const { board } = state;
  const laidOut = roundsOf(board).length && roomsOf(board).length;
  const day = dayAhead(board, view.now);
  return html`<section class="agenda" aria-labelledby="agenda">
    <h2><span id="agenda">${t('board.agenda')}</span> ${day ? html`<span class="count">${day}</span>` : nothing}</h2>
    ${laidOut ? (view.wide ? agendaTable(state) : agendaList(state)) : html`<p class="empty">${t('board.not_laid_out')}</p>`}
  </section>`;
}

/** What the thumb reaches: proposing, or what is being placed. @param {State} state */
function bottom(state) {
  const topic = state.board.topics[view.placing];
  if (topic) {
    return html`<div class="bottom bottom-placing">
      <p dir="auto">${placingWords(topic.id)}</p>
      <button class="button-quiet" type="button" @click=${stopPlacing}>${t('common.cancel')}</button>
    </div>`;
  }
  if (view.wide && wantsAll(view)) return nothing;
  return html`<div class="bottom">${proposeButton(state)}</div>`;
}

/** @param {State} state */
function proposeButton({ me }) {
  if (!me.can['topic.propose']) return nothing;
  return html`<button class="button propose" type="button" @click=${() => openPropose()}>
    ${icon('plus')} ${t('board.propose')}
  </button>`;
}
