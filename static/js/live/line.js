/**
 * The socket: what comes over it, and how it comes back after a loss, not all phones at once.
 *
 * @typedef {import('../../vendor/socket.io-client/socket.io.esm.min.js').Socket} Socket
 * @typedef {import('../board/records.js').Change} Change
 * @typedef {{seq: number, digest: string}} Standing  where the server's board stands
 * @typedef {{
 *   connected(): void, lost(): void, changes(changes: Change[]): void,
 *   present(people: number): void, beat(standing: Standing): void, every(seconds: number): void,
 * }} Listener  `every`: how often a beat will come from now on; 0 for never
 */
import { page } from '../page.js';
import { talkBy } from './talk.js';

const ANSWER = 5000;

/** The shortest and the longest wait before the first attempt to come back, in ms. */
const [SOON, SPREAD] = [500, 1500];

export class Line {
  /** @type {Socket|null} */
  #socket = null;

  #screen;

  #listener;

  /**
   * @param {boolean} screen  whether this page is for all, and not counted among the people
   * @param {Listener} listener
   */
  constructor(screen, listener) {
    this.#screen = screen;
    this.#listener = listener;
  }

  get connected() {
    return this.#socket?.connected ?? false;
  }

  async open() {
    const { io } = await import('../../vendor/socket.io-client/socket.io.esm.min.js');
    const socket = io({
      query: { code: page.code },
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      timeout: 3000,
      reconnectionDelay: SOON + Math.random() * SPREAD,
      reconnectionDelayMax: 4000,
      randomizationFactor: 0.5,
    });
    this.#socket = socket;
    talkBy(socket);
    const { connected, lost, changes, present, beat } = this.#listener;
    socket.on('connect', () => {
      connected();
      this.#hearBeats(socket);
      socket.io.engine?.on('upgrade', () => this.#hearBeats(socket));
    });
    socket.on('disconnect', (reason) => this.#cut(socket, reason));
    socket.on('connect_error', () => {
      this.#tryAnotherWay(socket);
      lost();
    });
    socket.on('changes', changes);
    socket.on('presence', ({ people }) => present(people));
    socket.on('beat', beat);
  }

  /**
   * What is missing since a change, from which on all changes come.
   *
   * @param {number|null} since
   */
  follow(since) {
    if (!this.#socket) throw new Error('not open');
    return this.#socket.timeout(ANSWER).emitWithAck('follow', { event: page.code, since, screen: this.#screen });
  }

  /** Come back now, if it is away. */
  wake() {
    if (this.#socket && !this.#socket.connected) this.#socket.connect();
  }

  /** @param {Socket} socket */
  async #hearBeats(socket) {
    const { every = 0, ...standing } = await socket
      .timeout(ANSWER)
      .emitWithAck('beat', page.code)
      .catch(() => ({}));
    this.#listener.every(every);
    if (every) this.#listener.beat(standing);
  }

  /**
   * @param {Socket} socket
   * @param {string} reason
   */
  #cut(socket, reason) {
    this.#listener.every(0);
    this.#listener.lost();
    // A server that stops says good-bye, which the library takes for a wish to stay away.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), SOON + Math.random() * SPREAD);
  }

  /** A network that swallows WebSockets silently is met with polling first. @param {Socket} socket */
  #tryAnotherWay(socket) {
    const { opts } = socket.io;
    const [first] = opts.transports ?? [];
    opts.transports = first === 'websocket' ? ['polling', 'websocket'] : ['websocket', 'polling'];
  }
}
