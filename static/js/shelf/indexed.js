/** A shelf in IndexedDB, which plain HTTP and private windows have too. */

/** @typedef {import('./shelf.js').Shelf} Shelf */

const NAME = 'openspace';
const THINGS = 'things';

/** @returns {Promise<Shelf>} */
export async function indexed() {
  const database = await open();
  /**
   * @param {IDBTransactionMode} mode
   * @param {(things: IDBObjectStore) => IDBRequest} work
   * @returns {Promise<any>} its result, once it is there for good
   */
  const within = (mode, work) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(THINGS, mode);
      const request = work(transaction.objectStore(THINGS));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  return {
    get: (key) => within('readonly', (things) => things.get(key)),
    put: (key, value) => within('readwrite', (things) => things.put(value, key)),
    remove: (key) => within('readwrite', (things) => things.delete(key)),
    keys: (prefix) => within('readonly', (things) => things.getAllKeys(beginning(prefix))),
    all: (prefix) => within('readonly', (things) => things.getAll(beginning(prefix))),
  };
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(THINGS);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {string} prefix */
function beginning(prefix) {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
