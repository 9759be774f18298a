/** What the host says to everybody, over whatever the wall shows, and the bell. */
import { html, nothing } from '../../../vendor/lit-html/lit-html.js';
import { icon } from '../../icons.js';
import { t } from '../../words.js';
import { isRinging } from '../../bell/bell.js';

/**
 * @param {import('../../board/records.js').Board} board
 * @param {number} now
 */
export function announced({ wall, event }, now) {
  const [said] = wall.announcements.filter(({ topic }) => !topic).slice(-1);
  const rings = isRinging(wall.bell, now);
  return html`
    ${rings ? html`<p class="wall-bell" role="status">${icon('bell')} ${t('wall.bell')}</p>` : nothing}
    ${said ? html`<p class="wall-announcement" role="status" dir="auto" lang=${event.language}>${said.text}</p>` : nothing}`;
}
