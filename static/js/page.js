/**
 * What the server told this page about itself.
 *
 * @typedef {{code: string, name: string, url: string, current: boolean}} Language
 * @typedef {{
 *   code: string, shown_code: string, join_url: string, language: string, languages: Language[],
 *   words_url: string, screen?: string, me: import('./board/records.js').Me, formerly: string[],
 *   host: import('./dressed.js').Dress, session: import('./dressed.js').Dress
 * }} Page  `screen`: of a wall or a door; `formerly`: the codes that the event had before
 */
const given = document.getElementById('page');

/** @type {Page} */
export const page = JSON.parse((given && given.textContent) || '{}');

/** Where the event's pages begin: `/e/<code>`. */
export const home = `/e/${page.code}`;
