/** The lock of a database: set, changed and taken off, each in one transaction. Broken off half-way, nothing changed. */
import { KEYS, noteCommit } from '../commits';
import type { DossierDatabase } from '../database';
import { LockDamaged } from '../failures';
import { OWN_KEY } from '../other-keys';
import { LOCK_ID, type LockRow, parseLock } from './lock-row';
import { isSealed, leaveSealed, type SealedStore, sealedStore } from './sealed-rows';

/** @throws LockDamaged, also where it is gone and what it locked is still there */
export async function lockOf(database: DossierDatabase): Promise<LockRow | null> {
  const { keys } = database;
  const [held, own] = await database.transaction('r', keys, async (transaction) => {
    leaveSealed(transaction);
    return [await keys.get(LOCK_ID), await keys.get(OWN_KEY)];
  });
  const lock = parseLock(held);
  if (!lock && own && isSealed(own)) throw new LockDamaged();
  return lock;
}

/**
 * The lock of a database; one that is damaged comes back from a copy that heard of it last.
 * @param write puts something in the first
 * @throws LockDamaged where no copy has it
 */
export async function mendedLock(
  database: DossierDatabase,
  copy: () => Promise<DossierDatabase>,
  write: (put: () => PromiseLike<unknown>) => Promise<void>,
): Promise<LockRow | null> {
  try {
    return await lockOf(database);
  } catch (error) {
    if (!(error instanceof LockDamaged)) throw error;
    const whole = await copy()
      .then(async (other) => ((await keysAt(other)) === (await keysAt(database)) ? lockOf(other) : null))
      .catch(() => null);
    if (!whole) throw error;
    await write(() => database.keys.put(whole));
    return whole;
  }
}

/** At which commit its keys were last changed: another lock has another. */
async function keysAt({ commits }: DossierDatabase): Promise<number | null> {
  return (await commits.get(KEYS))?.number ?? null;
}

/** Everything that stands here is sealed under this key. @throws what Dexie throws */
export function setLock(
  database: DossierDatabase,
  lock: LockRow,
  key: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<void> {
  return asItStands(database, async () => {
    await everyRow(database, (store, row) => store.seal(row, key));
    await database.keys.put(lock);
    await noteAll(database, now);
  });
}

/** Everything stands in the clear again. @throws StorageBroken when a row does not open */
export function takeOffLock(
  database: DossierDatabase,
  key: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<void> {
  return asItStands(database, async () => {
    await everyRow(database, (store, row) => store.unseal(row, key));
    await database.keys.delete(LOCK_ID);
    await noteAll(database, now);
  });
}

/** Another passphrase, cost or time; the rows stay under the key they have. */
export function changeLock(database: DossierDatabase, lock: LockRow, now: number): Promise<void> {
  return asItStands(database, async () => {
    await database.keys.put(lock);
    await noteCommit(database, KEYS, now);
  });
}

function asItStands(database: DossierDatabase, act: () => Promise<void>): Promise<void> {
  // An async function, or Dexie does not see what is awaited in it.
  return database.transaction('rw', database.tables, async (transaction) => {
    leaveSealed(transaction);
    await act();
  });
}

type Values = Record<string, unknown>;

/** Rows at a time; all of them at once might not fit in memory. */
const AT_ONCE = 500;

async function everyRow(database: DossierDatabase, turn: (store: SealedStore, row: Values) => Values) {
  for (const table of database.tables) {
    const store = sealedStore(table.core);
    if (!store) continue;
    const keys = await table.toCollection().primaryKeys();
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const rows = (await table.bulkGet(keys.slice(from, from + AT_ONCE))) as Values[];
      await table.bulkPut(rows.map((row) => turn(store, row)));
    }
  }
}

/** Every dossier was changed, so that the copy takes all of it anew. */
async function noteAll(database: DossierDatabase, now: number) {
  const all = new Set((await database.commits.toCollection().primaryKeys()).map(String));
  for (const of of all.add(KEYS)) await noteCommit(database, of, now);
}
