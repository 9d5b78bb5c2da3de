/** Where the dossiers stand in this browser: the database, its second copy, and the marker outside both. */
import { browser } from 'wxt/browser';
import { rotateLog } from '../../dossier/ballast';
import type { Place } from '../../dossier/database';
import type { StorageEdges } from '../../dossier/safe-storage';
import { MARKER } from '../../ports/local-settings';
import type { SessionMemory } from './session-memory';

/** Not in TypeScript's library yet. */
interface StorageBuckets {
  open(
    name: string,
    options: { persisted: boolean; durability: 'strict' },
  ): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
  keys(): Promise<string[]>;
}

const BUCKET = 'second-copy';
const EXAMPLE_BUCKET = 'example';

/**
 * In Chromium all databases of an origin share one set of files, which break as one: the copy stands in a bucket of its
 * own. In Firefox each database is a file of its own, and a full disk leaves it as it was.
 */
export function storagePlaces(name: string, memory: SessionMemory): StorageEdges {
  const copy = apart(BUCKET, `${name}-copy`);
  return {
    first: usual(),
    second: copy.place,
    discardSecond: copy.discard,
    discardFirst: discard,
    rotate: import.meta.env.FIREFOX ? async () => {} : ({ indexedDB: factory }) => rotateLog(factory),
    // With the right to unlimited storage the quota is what is used plus what is free on the disk.
    async room() {
      if (import.meta.env.FIREFOX) return null;
      const { quota, usage } = await navigator.storage.estimate();
      return quota === undefined || usage === undefined ? null : quota - usage;
    },
    memory,
    marker: {
      read: async () => (await browser.storage.local.get(MARKER))[MARKER],
      write: (marker) => browser.storage.local.set({ [MARKER]: marker }),
    },
    now: Date.now,
  };
}

/** Where the example of *Probeer het uit* stands: with files of its own as well. */
export const examplePlace = (name: string) => apart(EXAMPLE_BUCKET, `${name}-example`);

const usual = (): Place => ({ indexedDB, IDBKeyRange });

/** A place with files of its own for one database. */
function apart(bucketName: string, database: string) {
  const { storageBuckets } = navigator as { storageBuckets?: StorageBuckets };
  return {
    async place(): Promise<Place> {
      const bucket = await storageBuckets?.open(bucketName, { persisted: true, durability: 'strict' });
      return bucket ? { indexedDB: bucket.indexedDB, IDBKeyRange } : usual();
    },
    /** Opening it would make it. */
    async stands(): Promise<boolean> {
      if (storageBuckets) return (await storageBuckets.keys()).includes(bucketName);
      return (await indexedDB.databases()).some(({ name }) => name === database);
    },
    async discard(): Promise<void> {
      if (storageBuckets) return storageBuckets.delete(bucketName);
      await discard(database);
    },
  };
}

function discard(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
