/** What a room has. */
import { tongueName } from './tongues.js';
import { t } from './words.js';

/**
 * For who needs no stairs, a picture on the wall, or a quiet corner.
 *
 * @param {Pick<import('./board/records.js').Room, 'features'|'language'>} room
 */
export function roomHas({ features, language }) {
  return [...features.map((one) => t(`day.${one}`)), language && tongueName(language)].filter(Boolean).join(' · ');
}
