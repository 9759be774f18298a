/** The first words of a Markdown text, without its marks, for a card. */

export const LONGEST = 160;

/** @param {string} markdown */
export function gist(markdown) {
  return markdown
    .slice(0, 4 * LONGEST)
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)\s]*[^)]*\)?/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
