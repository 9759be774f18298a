/** Topics that were combined, or whose conveners are asked: said on their pages and on the phones asked. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { act } from '../act.js';
import { takenIn } from '../board/queries.js';
import { isMine } from '../board/search.js';
import { store } from '../board/store.js';
import { convenerOf, elsewhere } from '../labels.js';
import { mayWith } from '../rights.js';
import { topicPath } from '../router.js';
import { drawn } from '../screen.js';
import { toastDone, toastRefusal } from '../toast.js';
import { written } from '../trusted.js';
import { has, t } from '../words.js';
import { reading } from './reading.js';
import { tell } from './telling.js';

/**
 * @typedef {import('../board/store.js').State} State
 * @typedef {import('../board/records.js').Topic} Topic
 * @typedef {import('../board/records.js').Board} Board
 */

/**
 * On a topic's own page, before its text: into what it was taken, or whom its convener asks; and on the page of
 * whom I ask, that I do.
 *
 * @param {Topic} topic
 * @param {State} state
 */
export function combining(topic, state) {
  const { board } = state;
  const into = topic.into ? board.topics[topic.into] : undefined;
  const asked = topic.asks ? board.topics[topic.asks] : undefined;
  const mine = Object.values(board.topics).filter(({ asks, withdrawn }) => asks === topic.id && !withdrawn);
  return html`${into ? section([line(into, [topic, into], state)]) : nothing}
    ${asked && mayWith(state, 'topic.edit', topic) ? awaited('asking', topic, asked, asked, board) : nothing}
    ${mine.filter((one) => isMine(one, state.me) && mayWith(state, 'topic.edit', one)).map((one) => awaited('asked', one, one, topic, board))}`;
}

/**
 * And after it: what was combined into it, with what its convener wrote of it.
 *
 * @param {Topic} topic
 * @param {State} state
 */
export function combinedWith(topic, state) {
  const others = topic.into ? [] : takenIn(state.board, topic);
  return others.length ? section(others.map((one) => [line(one, [one, topic], state), textOf(one)])) : nothing;
}

/** @param {unknown} content */
function section(content) {
  return html`<section class="combined" aria-label=${t('session.combined_with')}>
    <p class="label">${t('session.combined_with')}</p>
    ${content}
  </section>`;
}

/** As the server has made it of the words; as they were typed until then. @param {Topic} topic */
function textOf({ id, body, language }) {
  if (!body) return nothing;
  const made = reading.combined[id];
  if (made) return html`<div class="prose" lang=${language || nothing} dir="auto" ${written(made)}></div>`;
  return html`<div class="prose as-typed" lang=${language || nothing} dir="auto">${body}</div>`;
}

/**
 * @param {string} word
 * @param {Topic} asking
 * @param {Topic} other  of the two, the one that this page is not about
 * @param {Topic} asked
 * @param {Board} board
 */
function awaited(word, asking, other, asked, board) {
  return html`<div class="combined">
    <p dir="auto">${t(`session.${word}`, { name: convenerOf(board, asked) })} ${link(other)}</p>
    ${button('combine_take_back', () => part(asking, 'asks_declined'))}
  </div>`;
}

/**
 * @param {Topic} one
 * @param {[Topic, Topic]} both the one that was taken in, and the one that took it
 * @param {State} state
 */
function line(one, both, state) {
  const may = both.some((either) => mayWith(state, 'topic.edit', either));
  return html`<p>${link(one)} <span class="soft" dir="auto">${convenerOf(state.board, one)}</span>
    ${may ? button('part', () => part(both[0], 'parted')) : nothing}</p>`;
}

/** @param {Topic} topic */
function link({ id, title, language }) {
  return html`<a href=${topicPath(id)} data-screen lang=${language || nothing} dir="auto">${title}</a>`;
}

/**
 * Those of mine that this topic could take in; where one of us asks already, that is answered first.
 *
 * @param {Topic} topic
 * @param {State} state
 */
export function mineToCombine(topic, state) {
  if (topic.withdrawn || topic.into || isMine(topic, state.me)) return [];
  const mine = Object.values(state.board.topics).filter(
    (one) => isMine(one, state.me) && !one.withdrawn && !one.into && mayWith(state, 'topic.edit', one),
  );
  return mine.some(({ id, asks }) => asks === topic.id || topic.asks === id) ? [] : mine;
}

/** Above every screen of whoever is asked. @param {State} state */
export function asked({ board, me }) {
  if (!has('session.asks')) return nothing;
  return Object.values(board.topics).map((topic) => {
    const mine = topic.asks ? board.topics[topic.asks] : undefined;
    return mine && !mine.withdrawn && isMine(mine, me) ? question(topic, mine, board) : nobodyAsks(topic);
  });
}

/**
 * @param {Topic} topic that asks
 * @param {Topic} mine
 * @param {Board} board
 */
function question(topic, mine, board) {
  const words = { name: convenerOf(board, topic), title: topic.title, mine: mine.title };
  const said = t('session.asks', words);
  const card = html`<aside class="nudge" aria-label=${t('session.combine')}>
    <p dir="auto">${said}</p>
    <button class="button" type="button" @click=${() => agree(topic)}>${t('session.asks_agree')}</button>
    ${button('asks_decline', () => part(topic, 'asks_declined'))}
  </aside>`;
  return Object.assign(card, tell(`asks ${topic.id}`, said));
}

/** @param {Topic} topic */
function nobodyAsks({ id }) {
  tell(`asks ${id}`, '');
  return nothing;
}

/** @param {Topic} topic */
function agree({ id, title, asks }) {
  return attempt(() => act('PUT', `topics/${id}/combination/consent`), () => saidCombined(title, asks ?? ''));
}

/**
 * And whether one of the conveners opens another session at that time.
 *
 * @param {string} title
 * @param {string} other  the one that stays
 */
export function saidCombined(title, other) {
  return `${t('session.combine_done', { title })} ${elsewhere(store.state, store.state.board.topics[other])}`.trim();
}

/**
 * @param {Topic} topic
 * @param {string} said
 */
function part({ id }, said) {
  return attempt(() => act('DELETE', `topics/${id}/combination`), () => t(`session.${said}`));
}

/** Until what was touched is done and drawn, a second touch is the same one. */
let underWay = false;

/**
 * @param {() => Promise<import('../board/records.js').Answer>} deed
 * @param {() => string} said
 */
async function attempt(deed, said) {
  if (underWay) return;
  underWay = true;
  try {
    toastDone(await deed(), said());
    await drawn();
  } catch (problem) {
    toastRefusal(problem);
  } finally {
    underWay = false;
  }
}

/**
 * @param {string} word
 * @param {() => unknown} deed
 */
function button(word, deed) {
  return html`<button class="button-quiet" type="button" @click=${deed}>${t(`session.${word}`)}</button>`;
}
