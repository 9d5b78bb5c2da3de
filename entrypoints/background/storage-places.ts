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
}

const BUCKET = 'second-copy';

/**
 * In Chromium all databases of an origin share one set of files, which break as one: the copy stands in a bucket of its
 * own. In Firefox each database is a file of its own, and a full disk leaves it as it was.
 */
export function storagePlaces(name: string, memory: SessionMemory): StorageEdges {
  const first: Place = { indexedDB, IDBKeyRange };
  const { storageBuckets } = navigator as { storageBuckets?: StorageBuckets };
  return {
    first,
    async second() {
      const bucket = await storageBuckets?.open(BUCKET, { persisted: true, durability: 'strict' });
      return bucket ? { indexedDB: bucket.indexedDB, IDBKeyRange } : first;
    },
    async discardSecond() {
      if (storageBuckets) return storageBuckets.delete(BUCKET);
      await discard(`${name}-copy`);
    },
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

function discard(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
