/** What there is before anything has arrived. */

/** @type {import('./records.js').Me} */
export const NOBODY = { role: 'wall', person: null, name: '', agrees: false, contact: '', marked: [], can: {} };

/** @type {import('./records.js').Board} */
export const EMPTY = {
  seq: -1,
  event: {
    code: '', title: '', theme: '', welcome: '', place: '', language: 'en', timezone: 'UTC',
    phase: 'preparing', rules: {}, book_open: false, trusts_photos: false, reports_due: null, keep_until: null,
    rehearsal_of: '',
  },
  rounds: {}, rooms: {}, topics: {}, people: {},
  wall: { view: 'auto', until: null, after: 'auto', bell: null, announcements: [], reading: null, read: [] },
};
