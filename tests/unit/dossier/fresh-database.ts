import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import type { DossierDatabase, Place } from '../../../dossier/database';
import { type Dossiers, openDossiers } from '../../../dossier/dossiers';
import { openSeal, type Seal } from '../../../dossier/lock/sealed-rows';
import type { Marker } from '../../../dossier/marker';
import { type SafeStorage, type StorageEdges, safeStorage } from '../../../dossier/safe-storage';

/** What stands around the database in a browser: a second place, and what outlives a worker or both databases. */
export interface Surroundings {
  edges: StorageEdges;
  memory: Map<string, unknown>;
  marker: { now: unknown };
  /** How often the log of each place was rotated. */
  rotated: { first: number; second: number };
  second: Place;
  /** Bytes. */
  room: number | null;
}

export interface FreshDatabase {
  name: string;
  storage: SafeStorage;
  seal: Seal;
  around: Surroundings;
  database: DossierDatabase;
  dossiers: Dossiers;
  clock: { now: number };
}

let count = 0;
let writes = 0;

/** Of a write that comes after all others of its writer. */
export const nextNumber = () => ++writes;

export function surroundings(clock: { now: number }): Surroundings {
  const memory = new Map<string, unknown>();
  const marker: { now: unknown } = { now: undefined };
  const rotated = { first: 0, second: 0 };
  const first = { indexedDB, IDBKeyRange };
  const around: Surroundings = {
    memory,
    marker,
    rotated,
    room: null,
    second: { indexedDB: new FakeFactory(), IDBKeyRange },
    edges: {
      first,
      second: async () => around.second,
      async discardSecond() {
        around.second = { indexedDB: new FakeFactory(), IDBKeyRange };
      },
      discardFirst: gone,
      async rotate(place) {
        rotated[place === first ? 'first' : 'second'] += 1;
      },
      room: async () => around.room,
      memory: {
        get: async (key) => memory.get(key),
        set: async (key, value) => void memory.set(key, value),
      },
      marker: {
        read: async () => marker.now,
        async write(next: Marker) {
          marker.now = structuredClone(next);
        },
      },
      now: () => clock.now,
    },
  };
  return around;
}

/** As a browser that throws a database away. */
export function gone(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A database of its own under this name, as one worker sees it. */
export function storageNamed(name: string, clock = { now: Date.now() }): SafeStorage {
  return safeStorage(name, surroundings(clock).edges);
}

/** An empty database under its own name, with a clock that stands still until it is set. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test-${++count}-${process.hrtime.bigint()}`;
  const clock = { now: new Date(2026, 10, 23, 12).getTime() };
  const around = surroundings(clock);
  const seal = openSeal();
  const storage = safeStorage(name, around.edges, seal);
  const database = await storage.read(async (open) => open);
  return {
    name,
    storage,
    seal,
    around,
    database,
    dossiers: openDossiers(storage, () => clock.now),
    clock,
  };
}

export const SANNE = {
  host: 'somtoday',
  school: 'docent.somtoday.nl',
  fullName: 'Sanne de Vries',
  identifiers: [
    { kind: 'host-id', value: '501' },
    { kind: 'name-birthdate', value: 'sanne de vries|2012-03-04' },
  ],
} as const;

/** A dossier of Sanne, begun. */
export async function withSanne() {
  const fresh = await freshDatabase();
  const dossier = await fresh.dossiers.begin(
    await fresh.dossiers.aliases(SANNE),
    { label: 'Sanne de V.' },
    false,
  );
  return { ...fresh, dossier };
}
