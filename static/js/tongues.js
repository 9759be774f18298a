/** Languages by their own names, for the texts that people write. */
import { page } from './page.js';

/** What school communities speak; the event's and the interface's languages come first. */
const OFTEN = [
  'en', 'es', 'fr', 'pt', 'de', 'it', 'ar', 'zh', 'hi', 'bn', 'ur', 'ru', 'uk', 'pl', 'tr', 'vi',
  'so', 'ht', 'tl', 'ko', 'ja', 'fa',
];

/** @param {string} event the event's language */
export function tongues(event) {
  const ours = (page.languages ?? []).map(({ code }) => code);
  return [...new Set([event, ...ours, ...OFTEN])].filter(Boolean);
}

/** @param {string} code */
export function tongueName(code) {
  const known = (page.languages ?? []).find((language) => language.code === code);
  return known?.name ?? nameByBrowser(code);
}

/** @param {string} code */
function nameByBrowser(code) {
  try {
    const names = new Intl.DisplayNames([code], { type: 'language' });
    const name = names.of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch {
    return code;
  }
}
