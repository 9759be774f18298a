/**
 * Cuts a list into pages of at most `most`, as even as can be: 5 by 4 makes 3 and 2.
 *
 * @template T
 * @param {T[]} list
 * @param {number} most
 * @returns {T[][]}
 */
export function chunks(list, most) {
  const count = Math.ceil(list.length / most);
  const pages = [];
  for (let page = 0, from = 0; page < count; page += 1) {
    const size = Math.ceil((list.length - from) / (count - page));
    pages.push(list.slice(from, from + size));
    from += size;
  }
  return pages;
}
