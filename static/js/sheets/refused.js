/** What waited on this phone and was not granted: why, and my words, to be used again. */
import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { outbox } from '../act.js';
import { store } from '../board/store.js';
import { place } from '../deeds/placing.js';
import { deedOf, refusedOnes, topicOf, wordsOf } from '../outbox/wishes.js';
import { Refusal } from '../refusal.js';
import { closeSheet, openSheet, sheetFrame, sheetIsOpen } from '../sheet.js';
import { t } from '../words.js';
import { canWriteAgain, writeAgain } from './again.js';
import { openTaken } from './taken.js';

/** @typedef {import('../outbox/wishes.js').Wish} Wish */

/** Tell of a wish that nobody waits for any more. @param {Wish} wish */
export function tellRefused(wish) {
  if (document.hidden || sheetIsOpen()) return;
  if (wish.refused?.code === 'slot_taken') chooseAnother(wish);
  else openRefused();
}

export function openRefused() {
  openSheet({ name: 'refused', draw: () => sheetFrame(t('common.refused_title'), body()) });
}

function body() {
  const wishes = refusedOnes(store.state.wishes);
  return html`<ul class="refused">
      ${wishes.map((wish) => html`<li class="refused-one">${one(wish)}</li>`)}
    </ul>
    ${wishes.length ? nothing : html`<p>${t('common.refused_none')}</p>`}`;
}

/** @param {Wish} wish */
function one(wish) {
  const words = wordsOf(wish);
  const forget = () => done(wish);
  return html`<h3 dir="auto">${t(`common.did_${deedOf(wish)}`, { title: wish.title })}</h3>
    <p>${wish.refused?.message}</p>
    ${words ? html`<blockquote class="refused-words" dir="auto">${words}</blockquote>` : nothing}
    <div class="actions">
      ${wish.refused?.code === 'slot_taken' ? button('board.taken_other', () => chooseAnother(wish)) : nothing}
      ${canWriteAgain(wish) ? button('common.write_again', () => again(wish)) : nothing}
      ${button('common.forget', forget)}
    </div>`;
}

/**
 * @param {string} word
 * @param {() => void} deed
 */
function button(word, deed) {
  return html`<button class="button-quiet" type="button" @click=${deed}>${t(word)}</button>`;
}

/** Who has the slot, and what is free nearest. @param {Wish} wish */
function chooseAnother(wish) {
  const { code = '', message = '', facts = {} } = wish.refused ?? {};
  done(wish);
  closeSheet('refused');
  // It was asked for a while ago, perhaps one of a pile.
  const said = wish.title ? `${wish.title}: ${message}` : message;
  openTaken(topicOf(wish), new Refusal(code, said, facts), place);
}

/** @param {Wish} wish */
function again(wish) {
  closeSheet('refused');
  writeAgain(wish);
  outbox.forget(wish.ref);
}

/** @param {Wish} wish */
function done(wish) {
  outbox.forget(wish.ref);
  if (refusedOnes(store.state.wishes).every(({ ref }) => ref === wish.ref)) closeSheet('refused');
}
