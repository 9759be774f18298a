/** Between the API's moments in UTC and a clock on the wall of the event's place. */

/** @typedef {{date: string, time: string}} Local  "2026-11-24" and "09:00" */

/**
 * @param {string | number} moment
 * @param {string} zone
 * @returns {Local}
 */
export function toLocal(moment, zone) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(
    format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]),
  );
  return {
    date: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  };
}

/**
 * The moment at which the clocks in `zone` show that; where they jump over it, the one after.
 *
 * @param {Local} local
 * @param {string} zone
 */
export function toMoment({ date, time }, zone) {
  const wanted = Date.parse(`${date}T${time.slice(0, 5)}:00Z`);
  let guess = wanted;
  // The second step corrects the first where the offset changes in between.
  for (let step = 0; step < 2; step += 1) guess += wanted - shownAt(guess, zone);
  return new Date(guess).toISOString().replace('.000Z', 'Z');
}

/**
 * What the clocks in `zone` show at `moment`, read as if it were UTC.
 *
 * @param {number} moment
 * @param {string} zone
 */
function shownAt(moment, zone) {
  const { date, time } = toLocal(moment, zone);
  return Date.parse(`${date}T${time}:00Z`);
}
