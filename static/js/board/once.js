/**
 * Remember the result as long as the records are the same ones. A change makes new records, so
 * what is remembered is never out of date.
 *
 * @template {object} Records
 * @template Result
 * @param {(records: Records) => Result} work
 * @returns {(records: Records) => Result}
 */
export function once(work) {
  const mine = new WeakMap();
  return (records) => {
    if (!mine.has(records)) mine.set(records, work(records));
    return mine.get(records);
  };
}
