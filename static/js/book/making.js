/**
 * A long file: let it be made, say how far it is, and fetch it once it is there. Without this
 * script the link gives the same file, only silently.
 */
const EVERY = 400;
const LONGEST = 300_000;

const told = /** @type {HTMLElement} */ (document.getElementById('progress'));

/** @type {string|null} The file that is being made for me. */
let underWay = null;

/** @param {HTMLAnchorElement} link */
export async function make(link) {
  if (underWay === link.href) return;
  underWay = link.href;
  say('begun');
  try {
    await untilReady(link);
    say('done');
    if (underWay === link.href) location.assign(link.href);
  } catch {
    say('failed');
  } finally {
    underWay = null;
  }
}

/** @param {HTMLAnchorElement} link */
async function untilReady(link) {
  const asked = `${told.dataset['url']}${link.dataset['long']}${new URL(link.href).search}`;
  for (const since = Date.now(); Date.now() - since < LONGEST; await pause()) {
    const answer = await fetch(asked);
    if (!answer.ok) throw new Error(String(answer.status));
    const { ready, done, of } = await answer.json();
    if (ready) return;
    if (of) say('making', Math.min(99, Math.round((100 * done) / of)));
  }
  throw new Error('too long');
}

/**
 * @param {'begun'|'making'|'done'|'failed'} how
 * @param {number} [percent]
 */
function say(how, percent = 0) {
  told.hidden = false;
  told.textContent = (told.dataset[how] ?? '').replace('{n}', String(percent));
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, EVERY));
}
