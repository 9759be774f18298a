/** A phone that slept, was put away, or found its network again. */

/** @param {() => void} woken only while somebody looks */
export function whenWoken(woken) {
  const again = () => {
    if (!document.hidden) woken();
  };
  document.addEventListener('visibilitychange', again);
  // Come back to from another page, as it was left.
  addEventListener('pageshow', ({ persisted }) => persisted && again());
  addEventListener('online', again);
}
