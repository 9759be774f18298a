/** A stroke of the bell that fades, made here, so that no file is waited for. */

/** The partials of a small bowl, as shares of its ground note, and how loud each is. */
const PARTIALS = /** @type {const} */ ([[1, 0.5], [2.71, 0.25], [5.15, 0.12]]);
const GROUND = 396;
export const SECONDS = 6;

/** @param {AudioContext} audio */
export function strike(audio) {
  for (const [share, loudness] of PARTIALS) {
    const tone = audio.createOscillator();
    const fade = audio.createGain();
    tone.frequency.value = GROUND * share;
    fade.gain.setValueAtTime(loudness, audio.currentTime);
    fade.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + SECONDS / share);
    tone.connect(fade).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + SECONDS);
  }
}

/** Once, and nothing of it stays. A browser that nobody has touched keeps silent. */
export function strikeOnce() {
  if (!window.AudioContext) return;
  const audio = new AudioContext();
  strike(audio);
  setTimeout(() => audio.close(), SECONDS * 1000);
}
