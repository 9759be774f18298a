/**
 * How everything that somebody does travels: the wish goes to the API, and the changes in the
 * answer go the same way into the store as everybody else's.
 *
 * @typedef {import('./board/records.js').Answer} Answer
 * @typedef {import('./outbox/callers.js').Outcome} Outcome
 * @typedef {import('./outbox/wishes.js').Wish} Wish
 * @typedef {'POST'|'PUT'|'PATCH'|'DELETE'} Method
 */
import { read, send } from './api.js';
import { store } from './board/store.js';
import { Outbox } from './outbox/outbox.js';
import { afterwards } from './outbox/afterwards.js';
import { newRef } from './ref.js';
import { Refusal } from './refusal.js';
import { t } from './words.js';

/** Who can ask for a name, and tell what became of wishes that nobody waits for any more. */
let voice = {
  askName: async () => false,
  granted: (/** @type {Wish} */ _wish, /** @type {Answer} */ _answer) => {},
  refused: (/** @type {Wish} */ _wish) => {},
};

/** @param {typeof voice} one */
export function speakWith(one) {
  voice = one;
}

/** What waits on this phone to be sent. */
export const outbox = new Outbox({
  changed: (wishes, stuck, signIn) => store.set({ wishes, stuck, signIn }),
  askName: () => voice.askName(),
  granted(wish, answer, late) {
    store.receive(answer.changes ?? []);
    // What is under way may not know of this yet.
    if (asked > heard) refreshMe().catch(() => {});
    afterwards(wish, answer, refreshMe);
    if (late) voice.granted(wish, answer);
  },
  refused: (wish) => voice.refused(wish),
  unreachable: () => store.doubt(),
});

/**
 * Do something, and wait for the server's answer.
 *
 * @param {Method} method
 * @param {string} path within the event
 * @param {Record<string, any>} [body]
 * @param {string} [ref]
 * @returns {Promise<Answer>}
 * @throws {Refusal}
 */
export async function act(method, path, body = {}, ref = newRef()) {
  const answer = await sendNamed(method, path, body, ref);
  store.receive(answer.changes ?? []);
  return answer;
}

/**
 * Do something also where there is no network: it shows at once, is kept on this phone, and sent as
 * soon as possible. Where it carries my name (`signed`) and I have none, that is asked for first.
 *
 * @param {Method} method
 * @param {string} path within the event
 * @param {Record<string, any>} [body]
 * @param {{ref?: string, signed?: boolean, first?: boolean}} [how] `first`: before all that waits
 * @returns {Promise<Outcome>} `waiting` where no answer came within a moment
 * @throws {Refusal} if the answer came, and is no
 */
export async function wish(method, path, body = {}, { ref = newRef(), signed, first } = {}) {
  if (signed && !(await needName())) throw nameless();
  const topic = path.startsWith('topics/') ? path.split('/')[1] : '';
  const title = body.title ?? store.state.board.topics[topic ?? '']?.title ?? '';
  const patient = store.state.connection !== 'lost';
  return outbox.give({ ref, method, path, body, title }, { first, patient });
}

/**
 * @param {Method} method
 * @param {string} path
 * @param {Record<string, any>} body
 * @param {string} ref
 */
async function sendNamed(method, path, body, ref) {
  try {
    return await send(method, path, body, ref);
  } catch (problem) {
    if (!(problem instanceof Refusal && problem.code === 'name_needed')) throw problem;
    if (!(await voice.askName())) throw problem;
    return send(method, path, body, ref);
  }
}

/** Whether I have a name, which is asked for where I have none. */
export async function needName() {
  return Boolean(store.state.me.name) || voice.askName();
}

function nameless() {
  return new Refusal('name_needed', t('common.name_needed'));
}

/** How often it was asked who I am, and which of these is the newest that was answered. */
let [asked, heard] = [0, 0];

/** Ask the server again who I am and what I may do. What was asked first may be answered last. */
export async function refreshMe() {
  const turn = ++asked;
  const me = await read('me');
  if (turn < heard) return;
  heard = turn;
  store.set({ me });
}
