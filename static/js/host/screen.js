/** The host's console: everything a host does during the day, for one hand on a phone. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { header, lostBanner } from '../header.js';
import { askTheTime } from '../live/ask_the_time.js';
import { requestRender } from '../screen.js';
import '../toast_place.js';
import { t } from '../words.js';
import { afterPart } from './after.js';
import { announcePart } from './announce.js';
import { beforePart } from './before.js';
import { bar } from './bar.js';
import { dayPart } from './day.js';
import { editionsPart } from './editions.js';
import { findPart } from './find.js';
import { hiddenPart } from './hidden.js';
import { keepingPart } from './keeping.js';
import { linksPart } from './links.js';
import { logPart } from './log.js';
import { paperPart } from './paper.js';
import { peoplePart } from './people.js';
import { phasePart } from './phase.js';
import { photosPart } from './photos.js';
import { rehearsalPart } from './rehearsal.js';
import { reportsPart } from './reports.js';
import { roomsPart } from './rooms.js';
import { roundsPart } from './rounds.js';
import { rulesPart } from './rules.js';
import { scribedLeft, scribePart } from './scribe.js';
import { textsPart } from './texts.js';
import { toolsPart } from './tools.js';
import { wallPart } from './wall.js';
import { writtenPart } from './written.js';

/** @typedef {import('../board/store.js').State} State */

// What begins and ends, and when, is the same here as on the walls, whatever this phone's clock says.
askTheTime().then(requestRender);

/** @param {State} state */
export function hostScreen(state) {
  return html`${header(state, true)} ${lostBanner(state)}
    <main id="main" class="host">${content(state)}</main>`;
}

/** @param {State} state */
function content(state) {
  if (!state.me.can['event.change']) return html`<p class="host-other">${t('host.not_host')}</p>${scribedLeft()}`;
  return whole(state);
}

/** @param {State} state */
function whole({ board, me, present }) {
  return html`<header class="host-head">
      <h1 tabindex="-1">${t('host.title')}</h1>
      <p class="host-theme voice" dir="auto" lang=${board.event.language}>${board.event.theme}</p>
    </header>
    ${rehearsalPart(board)}
    <div class="host-columns">
      <div class="host-column">${afterPart(board)} ${phasePart(board)} ${dayPart(board)} ${rulesPart(board)} ${beforePart(board, me)}</div>
      <div class="host-column">
        ${findPart(board)} ${wallPart(board)} ${announcePart(board)} ${toolsPart(me)} ${paperPart(board)}
        ${me.can['scribe'] ? scribePart(board) : nothing}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${t('host.more')}</h2>
          ${writtenPart(board)} ${photosPart(board)} ${reportsPart(board)} ${roundsPart(board)} ${roomsPart(board)} ${textsPart(board)}
          ${peoplePart(board, present)} ${editionsPart(board, me)} ${hiddenPart(board)} ${logPart(board)} ${linksPart(me)}
          ${board.event.rehearsal_of ? nothing : keepingPart(board, me)}
        </section>
      </div>
    </div>
    ${bar()}`;
}
