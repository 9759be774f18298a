/**
 * What this phone looks at: nothing of it is anybody else's business.
 *
 * @typedef {'all'|'mine'|'marked'|'now'|'next'|'unplaced'} Filter
 * @typedef {{screen: 'board'|'session'|'host', topic: string}} Route
 */
import { requestRender } from './screen.js';
import { keepWanted, keptWanted } from './wanted.js';

const wideEnough = matchMedia('(min-width: 900px)');

export const view = {
  /** @type {Route} */
  route: { screen: 'board', topic: '' },
  filter: /** @type {Filter} */ ('all'),
  search: '',
  tag: '',
  language: '',
  /** The id of the topic that looks for a slot, or ''. */
  placing: '',
  /** Whether all topics without a slot are shown, also where there are many. */
  allUnplaced: false,
  /** @type {Record<string, boolean>} Rounds that were opened or folded by hand. */
  open: {},
  wide: wideEnough.matches,
  /** When the page was drawn last; by the server's time on the console, and once the host has said something. */
  now: new Date(),
  ...keptWanted(),
};

/** @param {Partial<typeof view>} part */
export function look(part) {
  Object.assign(view, part);
  if ('filter' in part || 'search' in part || 'tag' in part || 'language' in part) keepWanted(view);
  requestRender();
}

wideEnough.addEventListener?.('change', () => look({ wide: wideEnough.matches }));
setInterval(requestRender, 20_000);
