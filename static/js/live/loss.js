/** When a loss is said, and when it is over: calmly, since most are over before anybody noticed. */
import { Refusal } from '../refusal.js';

/** How long a loss may last, in ms, before it is said. */
const CALM = 2500;

export class Loss {
  #store;

  #cameBack;

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #doubt = undefined;

  /**
   * @param {import('../board/store.js').Store} store
   * @param {() => void} cameBack what else to do when it is over
   */
  constructor(store, cameBack) {
    this.#store = store;
    this.#cameBack = cameBack;
  }

  /** @param {unknown} [problem] @param {number} [calm] ms until it is said */
  fear(problem, calm = CALM) {
    const code = problem instanceof Refusal ? problem.code : '';
    // The server is there, and has too much to do.
    if (code === 'too_many') return;
    if (code === 'sign_in_page') this.#store.set({ connection: 'lost', signIn: true });
    this.#doubt ??= setTimeout(() => this.#store.set({ connection: 'lost' }), calm);
  }

  /** The server has answered. */
  over() {
    clearTimeout(this.#doubt);
    this.#doubt = undefined;
    const { connection, wishes, signIn } = this.#store.state;
    if (connection === 'live' && !signIn) return;
    this.#store.set({ connection: 'live', signIn: signIn && wishes.length > 0 });
    if (connection === 'lost') this.#cameBack();
  }
}
