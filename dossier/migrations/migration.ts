import type { Transaction } from 'dexie';

/** One step from the schema before to this one. What a migration knows of rows is frozen in its own file. */
export interface Migration {
  version: number;
  /** Per store: its key and indexes, as Dexie writes them. */
  stores: Readonly<Record<string, string>>;
  /** Changes what is stored. Throws when it cannot: then the browser puts everything back as it was. */
  upgrade?(transaction: Transaction): Promise<void>;
}
