/**
 * The shared texts that are open on this phone, and what the server says about them; who else is
 * writing in them.
 *
 * @typedef {import('../board/records.js').Field} FieldName
 */
import { store } from '../board/store.js';
import { ask, canTalk, hear } from '../live/talk.js';
import { requestRender } from '../screen.js';
import { namesOfUnsent } from './kept.js';
import { SharedText } from './shared_text.js';

/** How often, in ms, somebody says that they are writing. */
const PEN = 4000;

/** @type {Map<string, SharedText>} */
const texts = new Map();

/** Who writes where. @type {Record<string, {person: string, field: FieldName}[]>} */
let pens = {};

let penned = { name: '', at: 0 };

/**
 * @param {string} topic
 * @param {FieldName} field
 */
export function textOf(topic, field) {
  const name = `${topic}:${field}`;
  const known = texts.get(name);
  if (known) return known;
  const text = new SharedText(topic, field, requestRender);
  texts.set(name, text);
  text.load();
  return text;
}

/** Those of a topic that were opened. @param {string} topic */
export function openTexts(topic) {
  return [...texts.values()].filter((text) => text.topic === topic);
}

/** Who else is writing there now, as far as that is heard. @param {string} topic @param {FieldName} field */
export function writersIn(topic, field) {
  const { me, board, connection } = store.state;
  if (connection === 'lost' || !canTalk()) return [];
  const there = (pens[topic] ?? []).filter((pen) => pen.field === field && pen.person !== me.person);
  return there.map(({ person }) => board.people[person]?.name ?? '').filter(Boolean);
}

/** Others see that I am writing. @param {SharedText} text */
export function showPen(text) {
  const now = Date.now();
  if (penned.name === text.name && now - penned.at < PEN) return;
  penned = { name: text.name, at: now };
  say('text.pen', text.topic, { field: text.field });
}

/** @param {string} topic */
export function putPenDown(topic) {
  if (!penned.name) return;
  penned = { name: '', at: 0 };
  say('text.pen', topic, { field: '' });
}

/** Leave the texts of a topic; what is not saved yet goes on being sent. @param {string} topic */
export function closeTexts(topic) {
  const open = openTexts(topic);
  if (open.some(({ standing }) => standing !== 'saved')) return;
  for (const { name } of open) texts.delete(name);
  if (open.length) say('text.close', topic, {});
}

/** What was written before and never sent. */
export async function takeUpUnsent() {
  for (const name of await namesOfUnsent()) {
    const [topic = '', field] = name.split(':');
    textOf(topic, /** @type {FieldName} */ (field));
  }
}

/** Ask again for those that were refused: something has changed. */
export function askAgain() {
  for (const text of texts.values()) if (text.refused) text.open();
}

/**
 * What is worth no second try.
 *
 * @param {string} name
 * @param {string} topic
 * @param {Record<string, any>} words
 */
function say(name, topic, words) {
  if (canTalk()) ask(name, { topic, ...words }).catch(() => {});
}

hear('connect', () => {
  pens = {};
  for (const text of texts.values()) text.open();
});
hear('disconnect', requestRender);
hear('text', ({ topic, field, ...news }) => texts.get(`${topic}:${field}`)?.hear(news));
hear('pens', ({ topic, pens: now }) => {
  pens = { ...pens, [topic]: now };
  requestRender();
});
