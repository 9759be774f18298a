/** Letters that are as broad as two: Chinese, Japanese and Korean ones, and pictures. */
const BROAD = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{1f000}-\u{3ffff}]/gu;

/** How broad a text is, in usual letters. @param {string} text */
export function breadth(text) {
  return text.length + (text.match(BROAD)?.length ?? 0);
}
