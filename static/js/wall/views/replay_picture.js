/** The board of a replay as a picture: a tile for each topic, which comes, waits, moves to its slot and glows. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { repeat } from '../../../vendor/lit-html/directives/repeat.js';
import { roomsOf, roundsOf } from '../../board/queries.js';
import { hasReport } from '../../board/reports.js';
import { shortDay, time } from '../../when.js';
import { number, t } from '../../words.js';
import { planOf } from '../replay/plan.js';

/**
 * @typedef {import('../../board/records.js').Board} Board
 * @typedef {import('../../board/records.js').Topic} Topic
 * @typedef {import('../../board/records.js').Round} Round
 * @typedef {import('../replay/plan.js').Box} Box
 * @typedef {{topic: Topic, box: Box}} Tile
 */

/**
 * @param {import('../replay/replay.js').Told} told
 */
export function pictureView({ board, said, isOver, topics }) {
  const plan = planOf(roomsOf(board).map(({ id }) => id), daysOf(board), topics);
  const { tiles, more } = tilesOf(board, plan, isOver);
  return html`<div class="wall-replay-picture" role="img" aria-label=${t('wall.replay')} .style=${`width: ${plan.width}rem`}>
    ${plan.times.map((box) => html`<span class="wall-replay-time" .style=${put(box)}
        >${hours(board, box.round)}</span>`)}
    ${plan.places.map((box) => html`<i class="wall-place" .style=${put(box)}></i>`)}
    ${repeat(tiles, ({ topic }) => topic.id, (one) => tile(one, isOver ? undefined : said?.topic.id))}
    ${more.n ? html`<span class="wall-replay-more" .style=${put(more.box)}>+${number(more.n)}</span>` : nothing}
  </div>`;
}

/**
 * When a round begins; whether in the morning is to be seen from the clock.
 *
 * @param {Board} board
 * @param {string} round
 */
function hours({ rounds, event }, round) {
  const { starts } = /** @type {Round} */ (rounds[round]);
  return /\p{Nd}+\P{Nd}\p{Nd}+/u.exec(time(starts, event.timezone))?.[0] ?? nothing;
}

/** The rounds of each day. @param {Board} board */
function daysOf(board) {
  /** @type {Map<string, string[]>} */
  const days = new Map();
  for (const { id, starts } of roundsOf(board)) {
    const day = shortDay(starts, board.event.timezone);
    days.set(day, [...(days.get(day) ?? []), id]);
  }
  return [...days.values()];
}

/**
 * Every topic with its place.
 *
 * @param {Board} board
 * @param {import('../replay/plan.js').Plan} plan
 * @param {boolean} isOver
 */
function tilesOf({ topics }, { at, tray }, isOver) {
  const there = Object.values(topics).filter(({ withdrawn, into }) => !withdrawn && !into);
  const placed = there.flatMap((topic) => {
    const box = topic.slot && at(topic.slot);
    return box ? { topic, box } : [];
  });
  const waiting = there.filter(({ slot }) => !slot || !at(slot)).sort((a, b) => a.number - b.number);
  const last = tray.length - 1;
  const inTray = isOver ? inOrder(waiting, last) : inTheirPlaces(waiting, last);
  const shown = [...inTray].map(([place, topic]) => ({ topic, box: /** @type {Box} */ (tray[place]) }));
  return { tiles: [...placed, ...shown], more: { n: waiting.length - shown.length, box: /** @type {Box} */ (tray[last]) } };
}

/**
 * Each keeps its place by its number until a newer one wants it, however many come and go.
 *
 * @param {Topic[]} waiting
 * @param {number} places
 */
function inTheirPlaces(waiting, places) {
  return new Map(waiting.map((topic) => [topic.number % places, topic]));
}

/**
 * The newest, without a gap.
 *
 * @param {Topic[]} waiting
 * @param {number} places
 */
function inOrder(waiting, places) {
  return new Map(waiting.slice(-places).map((topic, place) => [place, topic]));
}

/**
 * @param {Tile} tile
 * @param {string|undefined} said  the topic whose tile is marked
 */
function tile({ topic, box }, said) {
  const written = hasReport(topic) ? 'wall-tile-written' : '';
  const state = topic.slot ? 'wall-tile-placed' : '';
  return html`<span class="wall-tile ${topic.id === said ? 'wall-tile-said' : ''}" .style=${`${put(box)} --n: ${topic.number}`}
    ><span class="wall-tile-face ${state} ${written}">${box.letters ? number(topic.number) : nothing}</span></span>`;
}

/** As a style: what a stylesheet makes of it is its own. @param {Box} box */
function put({ x, y, width, height, letters }) {
  return `--x: ${x.toFixed(2)}rem; --y: ${y.toFixed(2)}rem; width: ${width.toFixed(2)}rem; height: ${height.toFixed(2)}rem;${
    letters ? ` font-size: ${letters.toFixed(2)}rem;` : ''}`;
}
