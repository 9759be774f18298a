/** The pictures that come with the screens and sheets after the board. */
import { icon } from './icons.js';

/** On the same grid. */
const PATHS = {
  place: 'M12 21s6.5-6.2 6.5-11a6.5 6.5 0 1 0-13 0c0 4.8 6.5 11 6.5 11zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  door: 'M7 21V4h10v17M4 21h16M13.5 12.5v.5',
  done: 'M5 12.5l5 5L19.5 7',
  phone: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2',
  pen: 'M5 19l1-4L16 5l3 3L9 18l-4 1zM14 7l3 3',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2',
};

/** @param {keyof typeof PATHS} name */
export function moreIcon(name) {
  return icon(name, PATHS[name]);
}
