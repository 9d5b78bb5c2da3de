/**
 * Under a lock the database seals what it stores and unseals what it gives, below everything that reads or writes it:
 * whoever changes a row in a transaction knows nothing of it.
 *
 * In the clear stays what the browser looks rows up by (ids and numbers made here at random, and HMACs), and what must be
 * known while it is locked: on which day a dossier is wiped, and which days it looks forward to. Without the key a row is given as it stands, and stored as it
 * stands; nothing is ever stored in the clear.
 */
import type { DBCore, DBCoreCursor, DBCoreTable, DBCoreTransaction, Middleware, Transaction } from 'dexie';
import { Locked, StorageBroken } from '../failures';
import { LOCK_ID, type LockRow } from './lock-row';
import { sealFields, unsealFields } from './seal';

/** One for the database and its copy. */
export interface Seal {
  /** As it stands in the database that is open; null where no lock is set. */
  lock: LockRow | null;
  /** Of the rows; null while it is locked. */
  key: Uint8Array<ArrayBuffer> | null;
}

export const openSeal = (): Seal => ({ lock: null, key: null });

/** Beside keys and indexes, per store. Retention and reminders read these while it is locked. */
const CLEAR: Readonly<Record<string, readonly string[]>> = {
  rows: ['clock'],
  summaries: ['closedOn', 'byHand', 'days'],
};
/** Holds numbers, times and ids alone. */
const UNSEALED = 'commits';
const SEALED = 'sealed';

type Values = Record<string, unknown>;

const asStored = new WeakSet<object>();

export const isSealed = (row: object): boolean => SEALED in row;

/** Within this transaction rows are read and written as they stand, sealed or not. */
export function leaveSealed({ idbtrans }: Transaction): void {
  asStored.add(idbtrans);
}

/** One store, as it seals. */
export interface SealedStore {
  /** A row that is sealed already stays as it is. */
  seal(row: Values, key: Uint8Array): Values;
  /** A row that is not sealed stays as it is. @throws StorageBroken when it was changed, or is of another key */
  unseal(row: Values, key: Uint8Array): Values;
}

/** Null for a store of which nothing is ever sealed. */
export function sealedStore({ name, schema }: Pick<DBCoreTable, 'name' | 'schema'>): SealedStore | null {
  if (name === UNSEALED) return null;
  const paths = [schema.primaryKey, ...schema.indexes].flatMap(({ keyPath }) => keyPath ?? []);
  const clear = new Set([...paths, ...(CLEAR[name] ?? [])]);
  const { keyPath = [] } = schema.primaryKey;
  const about = (row: Values) => JSON.stringify([name, ...[keyPath ?? []].flat().map((path) => row[path])]);
  return {
    seal(row, key) {
      if (SEALED in row || (name === 'keys' && row.id === LOCK_ID)) return row;
      const [open, hidden]: [Values, Values] = [{}, {}];
      for (const [field, value] of Object.entries(row)) (clear.has(field) ? open : hidden)[field] = value;
      return { ...open, [SEALED]: sealFields(hidden, key, about(row)) };
    },
    unseal(row, key) {
      const { [SEALED]: sealed, ...open } = row;
      if (!(sealed instanceof Uint8Array)) return row;
      try {
        return { ...open, ...unsealFields(sealed, key, about(row)) };
      } catch (cause) {
        throw new StorageBroken({ cause });
      }
    },
  };
}

export function sealing(seal: Seal): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealed-rows',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const store = sealedStore(table);
        return store ? sealedTable(table, store, seal) : table;
      },
    }),
  };
}

function sealedTable(table: DBCoreTable, store: SealedStore, seal: Seal): DBCoreTable {
  const isRaw = (trans: DBCoreTransaction) => asStored.has(trans);

  function given(row: Values, trans: DBCoreTransaction): Values {
    return row && seal.key && !isRaw(trans) ? store.unseal(row, seal.key) : row;
  }

  function stored(row: Values, trans: DBCoreTransaction): Values {
    if (!seal.lock || isRaw(trans)) return row;
    const key = seal.key;
    if (key) return store.seal(row, key);
    if (SEALED in row) return row;
    throw new Locked();
  }

  // Without `await`: a promise of the language's own would lose the transaction that Dexie keeps beside it.
  return {
    ...table,
    mutate(request) {
      if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
      return table.mutate({ ...request, values: request.values.map((row) => stored(row, request.trans)) });
    },
    get: (request) => table.get(request).then((row) => given(row, request.trans)),
    getMany: (request) => table.getMany(request).then((rows) => rows.map((row) => given(row, request.trans))),
    query: (request) =>
      table
        .query(request)
        .then((found) =>
          request.values ? { ...found, result: found.result.map((row) => given(row, request.trans)) } : found,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) =>
          cursor && request.values ? unsealed(cursor, (row) => given(row, request.trans)) : cursor,
        ),
  };
}

/** The same cursor; each row it stands at is unsealed when it is looked at. What is the browser's own is asked of its own. */
function unsealed(cursor: DBCoreCursor, given: (row: Values) => Values): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => given(cursor.value) },
  }) as DBCoreCursor;
}
