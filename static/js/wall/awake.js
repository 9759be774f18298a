/** Keeps the projected screen awake where the browser allows it (not on plain HTTP). */

/** @typedef {{request: (type: 'screen') => Promise<unknown>}} WakeLock */

export function stayAwake() {
  lock();
  // The lock is lost whenever the page was out of sight.
  document.addEventListener('visibilitychange', lock);
}

async function lock() {
  const { wakeLock } = /** @type {{wakeLock?: WakeLock}} */ (/** @type {unknown} */ (navigator));
  if (!wakeLock || document.hidden) return;
  try {
    await wakeLock.request('screen');
  } catch {
    // A low battery refuses it; the next time the page is seen it is asked again.
  }
}

/** Fill the screen, or leave it. */
export function toggleFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.();
}
