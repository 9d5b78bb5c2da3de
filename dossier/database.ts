import { Dexie, type Table } from 'dexie';
import { asFailure, Locked, NewerVersion, StorageFull, UpgradeFailed } from './failures';
import { LOCK_ID, type LockRow, parseLock } from './lock/lock-row';
import { openSeal, type Seal, sealing } from './lock/sealed-rows';
import type { Migration } from './migrations/migration';
import { v1 } from './migrations/v1';
import { v2 } from './migrations/v2';
import { v3 } from './migrations/v3';
import { v4 } from './migrations/v4';
import { v5 } from './migrations/v5';
import { v6 } from './migrations/v6';
import type { Summary } from './rows';
import type { AliasRow, Commit, KeyRow, Removed, StoredRival, StoredRow } from './stored';

export const DATABASE_NAME = 'stapsgewijs';

/** In order. Each is a file of its own, with an example of a database that its version left behind in the tests. */
export const MIGRATIONS: readonly Migration[] = [v1, v2, v3, v4, v5, v6];
const NEWEST = Math.max(...MIGRATIONS.map(({ version }) => version));
/** Dexie counts its versions in tens of the browser's. */
const VERSIONS_PER_MIGRATION = 10;

/** Where a database stands; without one in the browser's usual place. */
export interface Place {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

export class DossierDatabase extends Dexie {
  rows!: Table<StoredRow, string>;
  rivals!: Table<StoredRival, string>;
  summaries!: Table<Summary, string>;
  aliases!: Table<AliasRow, [string, string]>;
  keys!: Table<KeyRow, string>;
  removed!: Table<Removed, string>;
  commits!: Table<Commit, string>;
  /** A migration began and could not finish: the browser has put back what was there. */
  upgradeFailed = false;
  private used = false;

  /** @param seal under which its rows are stored */
  constructor(
    name = DATABASE_NAME,
    place?: Place,
    readonly seal: Seal = openSeal(),
  ) {
    super(name, {
      ...place,
      // "Opgeslagen" is said on the acknowledgement: it may come only when the text is on the disk itself.
      chromeTransactionDurability: 'strict',
      // A database that was closed under us is opened again knowingly (databaseKeeper), never behind our back.
      autoOpen: false,
    });
    this.use(sealing(seal));
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const schema = this.version(version).stores({ ...stores });
      if (!upgrade) continue;
      schema.upgrade((transaction) =>
        upgrade(transaction).catch((error: unknown) => {
          this.upgradeFailed = true;
          throw error;
        }),
      );
    }
  }

  /**
   * Once. When the browser closes a database under it, Dexie opens it again by itself; it may have been emptied, and
   * nobody would have looked.
   */
  override open() {
    if (this.used) return Dexie.Promise.reject(new Dexie.DatabaseClosedError());
    this.used = true;
    return super.open();
  }
}

export interface DatabaseKeeper {
  /** The open database; opens it when needed, each time afresh after a failure. @throws DossierFailure */
  use(): Promise<DossierDatabase>;
  /** Close it, to be opened again at the next use. */
  reset(): void;
  /** Close it for good. */
  close(): void;
}

export interface Keeping {
  /** Of all databases with the same rows. */
  seal?: Seal;
  place?(): Promise<Place>;
  /** The database is there in an older version, and about to be written. */
  beforeUpgrade?(): Promise<void>;
  /** At each opening, before anybody gets it. What it throws, whoever asked for the database gets. */
  opened?(database: DossierDatabase): Promise<void>;
}

/**
 * Keeps one database open. After another context has asked for a newer version this code is old: it closes and
 * refuses from then on, because Dexie's own answer (open again on demand) makes old code write old rows into the
 * new schema. Nothing here ever deletes a database.
 */
export function databaseKeeper(name = DATABASE_NAME, keeping: Keeping = {}): DatabaseKeeper {
  let opening: Promise<DossierDatabase> | null = null;
  let current: DossierDatabase | null = null;
  let closedForGood = false;

  async function open(): Promise<DossierDatabase> {
    const place = await keeping.place?.().catch((error: unknown) => {
      throw asFailure(error);
    });
    const { seal = openSeal() } = keeping;
    if (await isOlder(name, place)) {
      seal.lock = await lockIn(name, place);
      // What is sealed cannot be brought to a newer form.
      if (seal.lock && !seal.key) throw new Locked();
      await keeping.beforeUpgrade?.();
    }
    const database = new DossierDatabase(name, place, seal);
    database.on('versionchange', () => {
      close();
      return false;
    });
    current = database;
    try {
      await database.open();
    } catch (error) {
      const failure = asFailure(error);
      throw database.upgradeFailed && !(failure instanceof StorageFull)
        ? new UpgradeFailed({ cause: error })
        : failure;
    }
    // Dexie opens a newer schema as well; an older extension that was put back may not write into it.
    if (database.backendDB().version > NEWEST * VERSIONS_PER_MIGRATION) {
      database.close();
      throw new NewerVersion();
    }
    try {
      await keeping.opened?.(database);
    } catch (error) {
      database.close();
      throw asFailure(error);
    }
    return database;
  }

  function close() {
    closedForGood = true;
    current?.close();
  }

  return {
    async use() {
      if (closedForGood) throw new NewerVersion();
      const tried = opening;
      const opened = await tried?.catch(() => null);
      if (closedForGood) throw new NewerVersion();
      if (opened?.isOpen()) return opened;
      // Whoever waited for the same failed attempt shares the next one.
      if (opening === tried || opening === null) opening = open();
      return opening;
    },
    reset() {
      opening = null;
      current?.close();
    },
    close,
  };
}

async function isOlder(name: string, place?: Place): Promise<boolean> {
  const all = await (place?.indexedDB ?? indexedDB).databases().catch(() => []);
  const { version = 0 } = all.find((one) => one.name === name) ?? {};
  return version > 0 && version < NEWEST * VERSIONS_PER_MIGRATION;
}

/** The lock of a database as it stands, of whatever version. */
async function lockIn(name: string, place?: Place): Promise<LockRow | null> {
  const asIs = new Dexie(name, { ...place });
  try {
    await asIs.open();
    return parseLock(await asIs.table('keys').get(LOCK_ID));
  } finally {
    asIs.close();
  }
}
