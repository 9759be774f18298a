/** The page where an event is made: previews while typing, a draft, and the links at the end. */
import { render } from '../../vendor/lit-html/lit-html.js';
import { send } from '../api.js';
import { page } from '../page.js';
import { Refusal } from '../refusal.js';
import { loadWords, t } from '../words.js';
import { earliestDay, likelyDay } from './day.js';
import { dropDraft, keepDraft, restoreDraft } from './draft.js';
import { keepLinks, keptLinks } from './kept_links.js';
import { linksPage } from './links.js';
import { dayPreview, roomsPreview } from './previews.js';
import { fieldOf, mendProblems, roomOf, showProblems } from './problems.js';
import { lineOf, readRooms } from './rooms.js';
import { missing, readDay, readWish } from './wish.js';
import { offerTemplates } from './templates.js';
import { offerZones } from './zones.js';

const place = /** @type {HTMLElement} */ (document.getElementById('create'));
const form = /** @type {HTMLFormElement} */ (document.getElementById('create-form'));
const button = /** @type {HTMLButtonElement} */ (document.getElementById('create-button'));

/** @param {string} id */
const field = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** The usual day that was chosen, if any. @type {import('./templates.js').Template|undefined} */
let usual;

function preview() {
  const day = readDay(form);
  render(dayPreview(day, usual), field('day-preview'));
  const rooms = readRooms(field('rooms').value);
  render(roomsPreview(rooms, day.rounds * day.days), field('rooms-preview'));
  field('rooms-online').hidden = !usual?.online && !rooms.some(({ link }) => link);
}

/** @param {EventTarget|null} input */
function typed(input) {
  keepDraft(form);
  preview();
  mendProblems(input, missing(readWish(form)));
}

/** @param {SubmitEvent} event */
async function create(event) {
  event.preventDefault();
  const wish = readWish(form);
  const problems = missing(wish);
  showProblems(problems);
  if (Object.keys(problems).length) return;
  await busy(async () => showLinks(await send('POST', '/api/events', wish)));
}

/** @param {() => Promise<void>} deed */
async function busy(deed) {
  button.disabled = true;
  button.textContent = t('create.sending');
  try {
    await deed();
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    showProblems({ [fieldOf(problem.facts['field'])]: atItsLine(problem) });
  } finally {
    button.disabled = false;
    button.textContent = t('create.submit');
  }
}

/** Of many rooms, which one is meant. @param {Refusal} refused */
function atItsLine({ facts, message }) {
  const at = roomOf(facts['field']);
  const line = at === undefined ? undefined : lineOf(field('rooms').value, at);
  return line ? t('create.rooms_line', { line, problem: message }) : message;
}

/** @param {import('./links.js').Made} made */
function showLinks(made) {
  dropDraft();
  keepLinks(made);
  place.replaceChildren();
  render(linksPage(made), place);
  scrollTo(0, 0);
  document.getElementById('made')?.focus();
}

async function start() {
  field('date').defaultValue = likelyDay(new Date());
  field('date').min = earliestDay(new Date());
  offerZones(field('timezone'), field('timezones'));
  restoreDraft(form);
  await loadWords(place.dataset['words'] || page.words_url);
  const made = keptLinks();
  if (made) return showLinks(made);
  preview();
  form.addEventListener('input', ({ target }) => typed(target));
  offerTemplates(form, (template) => {
    usual = template;
    typed(field('first'));
  });
  form.addEventListener('submit', create);
}

start();
