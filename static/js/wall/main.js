/** The wall: follows the event as every phone does, and is left alone for a day. */
import { render } from '../../vendor/lit-html/lit-html.js';
import { Bell } from '../bell/bell.js';
import { strikeOnce } from '../bell/stroke.js';
import { roundsOf } from '../board/queries.js';
import { store } from '../board/store.js';
import { rungAt, shownAt } from '../board/wall.js';
import { follow, stale } from '../live/left_alone.js';
import { askTheTime } from '../live/ask_the_time.js';
import { serverNow } from '../live/server_clock.js';
import { NewestReports } from '../news/newest.js';
import { justSaid } from './announcements.js';
import { toggleFullScreen } from './awake.js';
import { roundsAt } from './clock.js';
import { Newest } from './newest.js';
import { MOST_REPORTS, pagesOf } from './pages.js';
import { Replay } from './replay/replay.js';
import { wallScreen } from './screen.js';
import { Turning } from './turning.js';
import { goneView } from './views/plain.js';

const place = /** @type {HTMLElement} */ (document.getElementById('wall'));
const newest = new Newest();
const reports = new NewestReports({ most: MOST_REPORTS, calm: 5000, changed: draw });
const turning = new Turning(draw);
const bell = new Bell(strikeOnce);
const replay = new Replay();
/** Between two pictures of a replay, in ms. */
const SOON = 250;
let shown = '';
/** What became of the event, once it is no more. @type {import('../live/elsewhere.js').Fate|undefined} */
let fate;
/** @type {ReturnType<typeof setTimeout>|undefined} */
let soon = undefined;

/** One picture of everything, once a second and whenever something happens. */
function draw() {
  if (!store.ready || fate) return;
  const now = serverNow();
  const board = shownAt(store.board, now);
  // When a round begins, everybody looks up for where to go.
  const on = roundsAt(roundsOf(board), now).running.map(({ id }) => id);
  const shows = `${board.event.phase} ${board.wall.view} ${on}`;
  if (shows !== shown) turning.restart();
  shown = shows;
  bell.hear(rungAt(board.wall, now), serverNow);
  const pages = pagesOf(board, now, reports.list(board));
  reports.fetch(board);
  const said = justSaid(board.wall, now);
  // A new topic has its moment afterwards, but not in what a host lets the wall show: there it passes unseen.
  const topic = said ? undefined : newest.at(now);
  const moment = board.wall.view === 'auto' ? topic : undefined;
  if (said || moment !== undefined) turning.wait(now);
  const page = turning.show(pages, now);
  const told = replay.at(board, now);
  render(
    wallScreen({ board, now, pages, page, held: turning.isHeld(now), newest: moment, stale: stale(), told, said }),
    place,
  );
  clearTimeout(soon);
  if (told && !told.isOver) soon = setTimeout(draw, SOON);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.key === 'f' || event.key === 'F') toggleFullScreen();
  else turning.byHand(event);
}

store.subscribe((_, { changes, whole }) => {
  if (!whole) newest.take(changes);
  reports.take(changes);
});
addEventListener('keydown', onKey);
follow(place, draw, askTheTime(), {
  gone: (became) => {
    fate = became;
    render(goneView(became), place);
  },
});
