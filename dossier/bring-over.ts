/**
 * From one database to another: everything of the dossiers that were changed since, and nothing that went. Rows go as they
 * stand, so that a copy is made while they are locked too.
 */
import type { IndexableType, Table } from 'dexie';
import { KEYS, lastCommit } from './commits';
import type { DossierDatabase } from './database';
import { leaveSealed } from './lock/sealed-rows';
import type { Commit } from './stored';

/** All that is kept of one dossier. */
interface Part {
  commit: Commit;
  /** Per store. */
  held: Record<string, object[]>;
}

/** Dossiers in one transaction: each waits for the disk, and after a backup was put back there are hundreds. */
const STEP = 25;
/** Stores with an index `dossier`. */
const STORES = ['rows', 'rivals', 'summaries', 'aliases', 'removed'] as const;

/** The other database cannot be read or written; `cause` is what it said. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/**
 * Brings `to` up to date with `from`, the oldest commit first: broken off half-way it goes on where it was.
 * @param how `at-once`: in one transaction, all or nothing; what it needs of memory grows with what is brought
 * @throws NotTaken where `to` is at fault; else what reading `from` throws
 */
export async function bringOver(
  from: DossierDatabase,
  to: DossierDatabase,
  how: 'step-by-step' | 'at-once',
): Promise<void> {
  const reached = (await taking(lastCommit(to)))?.number ?? 0;
  const commits = await from.commits.where('number').above(reached).sortBy('number');
  const together = how === 'at-once' ? commits.length : STEP;
  for (let first = 0; first < commits.length; first += together) {
    const some = commits.slice(first, first + together);
    const parts = await Promise.all(some.map(({ of }) => partOf(from, of)));
    await taking(put(to, parts));
  }
}

async function taking<T>(job: PromiseLike<T>): Promise<T> {
  try {
    return await job;
  } catch (error) {
    throw new NotTaken('not taken', { cause: error });
  }
}

/** As of one moment. */
function partOf(from: DossierDatabase, of: string): Promise<Part> {
  return from.transaction('r', from.tables, async (transaction) => {
    leaveSealed(transaction);
    const commit = (await from.commits.get(of)) as Commit;
    if (of === KEYS) return { commit, held: { keys: await from.keys.toArray() } };
    const stores = await Promise.all(
      STORES.map(async (store) => [store, await from.table(store).where({ dossier: of }).toArray()] as const),
    );
    return { commit, held: Object.fromEntries(stores) };
  });
}

function put(to: DossierDatabase, parts: readonly Part[]): Promise<void> {
  return to.transaction('rw', to.tables, async (transaction) => {
    leaveSealed(transaction);
    for (const { commit, held } of parts) {
      for (const [store, rows] of Object.entries(held)) {
        const table = to.table<object, IndexableType>(store);
        const before = commit.of === KEYS ? table.toCollection() : table.where({ dossier: commit.of });
        await replace(table, await before.toArray(), rows);
      }
      await to.commits.put(commit);
    }
  });
}

/** Touches only what differs: a log that grows with each keystroke by a whole dossier is read at each start. */
async function replace(
  table: Table<object, IndexableType>,
  before: readonly object[],
  after: readonly object[],
) {
  const keyOf = (row: object): IndexableType => {
    const { keyPath } = table.schema.primKey;
    const of = row as Record<string, string>;
    return Array.isArray(keyPath) ? keyPath.map((part) => of[part] ?? '') : (of[keyPath as string] ?? '');
  };
  const same = new Map(before.map((row) => [JSON.stringify(keyOf(row)), row]));
  const changed = after.filter((row) => {
    const key = JSON.stringify(keyOf(row));
    const known = same.get(key);
    same.delete(key);
    return !known || textOf(known) !== textOf(row);
  });
  await table.bulkDelete([...same.values()].map(keyOf));
  await table.bulkPut(changed);
}

function textOf(row: object): string {
  return JSON.stringify(row, (_, value) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value,
  );
}
