/**
 * Markdown by buttons: what a touch on one makes of the chosen words.
 *
 * @typedef {'bold'|'list'|'heading'|'link'} Mark
 * @typedef {{text: string, from: number, to: number}} Chosen  the text, and what of it is chosen
 */

/** @type {Record<Mark, (chosen: Chosen) => Chosen>} */
const MARKS = {
  bold: (chosen) => around(chosen, '**', '**'),
  link: (chosen) => link(chosen),
  list: (chosen) => lines(chosen, '- '),
  heading: (chosen) => lines(chosen, '## '),
};

/**
 * @param {Mark} mark
 * @param {Chosen} chosen
 */
export function marked(mark, chosen) {
  return MARKS[mark](chosen);
}

/**
 * @param {Chosen} chosen
 * @param {string} open
 * @param {string} close
 * @returns {Chosen}
 */
function around({ text, from, to }, open, close) {
  const words = text.slice(from, to);
  const [left, right] = [text.slice(0, from), text.slice(to)];
  if (left.endsWith(open) && right.startsWith(close)) {
    const at = from - open.length;
    return { text: left.slice(0, at) + words + right.slice(close.length), from: at, to: at + words.length };
  }
  const at = from + open.length;
  return { text: left + open + words + close + right, from: at, to: at + words.length };
}

/** The address is chosen, to be typed or pasted over. @param {Chosen} chosen @returns {Chosen} */
function link({ text, from, to }) {
  const address = 'https://';
  const begun = `[${text.slice(from, to)}](`;
  const at = from + begun.length;
  const whole = `${text.slice(0, from)}${begun}${address})${text.slice(to)}`;
  return from === to ? { text: whole, from: from + 1, to: from + 1 } : { text: whole, from: at, to: at + address.length };
}

/** On every chosen line, or off where all have it. @param {Chosen} chosen @param {string} sign @returns {Chosen} */
function lines({ text, from, to }, sign) {
  const begin = text.slice(0, from).lastIndexOf('\n') + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const old = text.slice(begin, end).split('\n');
  const off = old.every((line) => line.startsWith(sign));
  const now = old.map((line) => (off ? line.slice(sign.length) : sign + line)).join('\n');
  const last = begin + now.length;
  return { text: text.slice(0, begin) + now + text.slice(end), from: old.length > 1 ? begin : last, to: last };
}
