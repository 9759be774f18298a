/** The bell that the host rings: a stroke that fades, made here, so that no file is waited for. */

/** A bell that was rung longer ago, in ms, is not rung again when the wall comes back. */
const FRESH = 8000;
/** The partials of a small bowl, as shares of its ground note, and how loud each is. */
const PARTIALS = /** @type {const} */ ([[1, 0.5], [2.71, 0.25], [5.15, 0.12]]);
const GROUND = 396;
const SECONDS = 6;

export class Bell {
  /** @type {string|null|undefined} */
  #heard;

  /**
   * Ring if it was rung just now.
   *
   * @param {string|null} rung  when it was rung last
   * @param {number} now
   */
  hear(rung, now) {
    if (rung === this.#heard) return;
    this.#heard = rung;
    if (rung && now - Date.parse(rung) < FRESH) ring();
  }
}

/** Whether the bell is still to be seen. @param {string|null} rung @param {number} now */
export function isRinging(rung, now) {
  return Boolean(rung) && now - Date.parse(rung ?? '') < SECONDS * 1000;
}

/** A browser that nobody has touched stays silent; the bell is then only seen. */
function ring() {
  const audio = new AudioContext();
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
  setTimeout(() => audio.close(), SECONDS * 1000);
}
