/**
 * Makes the browser begin a new log for its databases.
 *
 * Chromium keeps all databases of one place in one LevelDB. After a write that failed (a full disk), or a power cut,
 * the last record of its log may be torn; LevelDB goes on behind it, and at the next start everything from there on is
 * unreadable, upon which Chromium throws all databases of the place away (google/leveldb 1180, 1287). A new log is
 * begun when about 4 MB was written; a second one only after all that was in the first stands in a table of its own.
 * So after twice that, nothing depends on the old log any more. Measured: 10 MB take 60 ms, and rotate it twice.
 */
const NAME = 'stapsgewijs-ballast';
/** Above this a value would get a file of its own instead of a place in the log. */
const BYTES = 45_000;
const VALUES = 23;
const TRANSACTIONS = 10;

/** @throws what the browser throws when there is no room; then the log is as bad as it was */
export async function rotateLog(factory: IDBFactory): Promise<void> {
  const opening = factory.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('ballast');
  const database = await done(opening);
  try {
    for (let count = 0; count < TRANSACTIONS; count++) {
      // Short ones: whoever wants to read meanwhile hardly waits.
      const transaction = database.transaction('ballast', 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore('ballast');
      for (let value = 0; value < VALUES; value++) {
        store.put(new Uint8Array(BYTES), count * VALUES + value);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
      });
    }
  } finally {
    database.close();
  }
  await done(factory.deleteDatabase(NAME));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
