/** A shelf in localStorage; what does not fit there is in memory as long as the page is. */

/** @typedef {import('./shelf.js').Shelf} Shelf */

const PREFIX = 'openspace:shelf:';

/** @returns {Shelf} */
export function local() {
  /** @type {Map<string, string>} */
  const memory = new Map(stored());

  /** @param {string} prefix */
  async function keys(prefix) {
    // Another window of the same phone may have sent or added something.
    for (const [key, text] of stored()) if (!memory.has(key)) memory.set(key, text);
    return [...memory.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  return {
    async get(key) {
      return parsed(memory.get(key));
    },
    async put(key, value) {
      memory.set(key, JSON.stringify(value));
      quietly((storage) => storage.setItem(PREFIX + key, memory.get(key) ?? ''));
    },
    async remove(key) {
      memory.delete(key);
      quietly((storage) => storage.removeItem(PREFIX + key));
    },
    keys,
    async all(prefix) {
      return (await keys(prefix)).map((key) => parsed(memory.get(key)));
    },
  };
}

/** @param {string|undefined} text */
function parsed(text) {
  return text === undefined ? undefined : JSON.parse(text);
}

/** @returns {[string, string][]} */
function stored() {
  /** @type {[string, string][]} */
  const found = [];
  quietly((storage) => {
    for (const [key, text] of Object.entries(storage)) {
      if (key.startsWith(PREFIX)) found.push([key.slice(PREFIX.length), text]);
    }
  });
  return found;
}

/** Storage may be full or forbidden. @param {(storage: Storage) => void} work */
function quietly(work) {
  try {
    work(localStorage);
  } catch {
    // Memory has it.
  }
}
