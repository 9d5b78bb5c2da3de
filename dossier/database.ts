import { Dexie, type Table } from 'dexie';
import { asFailure, StorageBroken, StorageFull, UpgradeFailed } from './failures';
import type { Migration } from './migrations/migration';
import { v1 } from './migrations/v1';
import { v2 } from './migrations/v2';
import type { Summary } from './rows';
import type { AliasRow, KeyRow, Removed, StoredRival, StoredRow } from './stored';

export const DATABASE_NAME = 'stapsgewijs';

/** In order. Each is a file of its own, with an example of a database that its version left behind in the tests. */
export const MIGRATIONS: readonly Migration[] = [v1, v2];
const NEWEST = Math.max(...MIGRATIONS.map(({ version }) => version));
/** Dexie counts its versions in tens of the browser's. */
const VERSIONS_PER_MIGRATION = 10;

export class DossierDatabase extends Dexie {
  rows!: Table<StoredRow, string>;
  rivals!: Table<StoredRival, string>;
  summaries!: Table<Summary, string>;
  aliases!: Table<AliasRow, [string, string]>;
  keys!: Table<KeyRow, string>;
  removed!: Table<Removed, string>;
  /** A migration began and could not finish: the browser has put back what was there. */
  upgradeFailed = false;

  constructor(name = DATABASE_NAME) {
    super(name, {
      // "Opgeslagen" is said on the acknowledgement: it may come only when the text is on the disk itself.
      chromeTransactionDurability: 'strict',
      // A database that was closed under us is opened again knowingly (databaseKeeper), never behind our back.
      autoOpen: false,
    });
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
}

export interface DatabaseKeeper {
  /** The open database; opens it when needed, each time afresh after a failure. @throws DossierFailure */
  use(): Promise<DossierDatabase>;
  /** Close it for good. */
  close(): void;
}

/**
 * Keeps one database open. After another context has asked for a newer version this code is old: it closes and
 * refuses from then on, because Dexie's own answer (open again on demand) makes old code write old rows into the
 * new schema. Nothing here ever deletes a database.
 */
export function databaseKeeper(name = DATABASE_NAME): DatabaseKeeper {
  let opening: Promise<DossierDatabase> | null = null;
  let current: DossierDatabase | null = null;
  let closedForGood = false;

  async function open(): Promise<DossierDatabase> {
    const database = new DossierDatabase(name);
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
      throw new StorageBroken();
    }
    return database;
  }

  function close() {
    closedForGood = true;
    current?.close();
  }

  return {
    async use() {
      if (closedForGood) throw new StorageBroken();
      const tried = opening;
      const opened = await tried?.catch(() => null);
      if (closedForGood) throw new StorageBroken();
      if (opened?.isOpen()) return opened;
      // Whoever waited for the same failed attempt shares the next one.
      if (opening === tried || opening === null) opening = open();
      return opening;
    },
    close,
  };
}
