/** Databases that earlier versions left behind, one frozen example each, opened by today's code. */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarDay } from '../../../dossier/calendar-day';
import { databaseKeeper, MIGRATIONS } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { StorageFull, UpgradeFailed } from '../../../dossier/failures';
import { PAYLOADS } from '../../../dossier/payloads';
import type { AnyRow } from '../../../dossier/rows';
import { recount } from '../../../dossier/summarise';
import { SANNE, storageNamed } from './fresh-database';

interface Example {
  version: number;
  stores: Record<
    string,
    {
      keyPath: string | string[];
      indexes: Record<string, string | string[]>;
      rows: Record<string, unknown>[];
    }
  >;
}

const FOLDER = new URL('./examples/', import.meta.url);
const examples = readdirSync(FOLDER)
  .sort()
  .map((file): Example => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
const DOSSIER = 'f0f0f0f0-1111-4222-8333-444444444444';
const newest = Math.max(...MIGRATIONS.map(({ version }) => version));
const oldest = examples[0] as Example;

function openRaw(name: string, version?: number, upgrade = (_: IDBDatabase) => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const ofRound = (rows: readonly AnyRow[], round: number) => rows.filter((row) => row.round === round);

let count = 0;

/** Puts the example in a database of its own, as its version of the extension did. */
async function leftBehind({ version, stores }: Example): Promise<string> {
  const name = `frozen-${version}-${++count}`;
  const raw = await openRaw(name, version * 10, (database) => {
    for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const made = database.createObjectStore(store, { keyPath });
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      for (const row of rows) {
        const { bytes } = row as { bytes?: number[] };
        made.add(bytes ? { ...row, bytes: Uint8Array.from(bytes) } : row);
      }
    }
  });
  raw.close();
  return name;
}

/** Everything on the disk, as text, with the version it is in. */
async function contents(name: string): Promise<string> {
  const raw = await openRaw(name);
  const stores = [...raw.objectStoreNames];
  const all = await Promise.all(
    stores.map(
      (store) =>
        new Promise((resolve, reject) => {
          const request = raw.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  const text = JSON.stringify([raw.version, stores, all]);
  raw.close();
  return text;
}

/** Words on the disk, to see that none went; the clock of a commit is none. */
const words = (text: string) =>
  new Set(text.match(/[\p{L}\p{N}]{3,}/gu)?.filter((word) => !/^[\da-f]{16}$/.test(word)));

afterEach(() => vi.restoreAllMocks());

it('has an example of every version', () => {
  expect(examples.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
});

it('has rows of every kind in the newest example', () => {
  const kinds = new Set(examples.at(-1)?.stores.rows?.rows.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(PAYLOADS).sort());
});

describe.each(examples)('a database made by version $version', (example) => {
  it('opens with every row, every rival and every word it had', async () => {
    const name = await leftBehind(example);
    const before = await contents(name);
    const dossiers = openDossiers(storageNamed(name));
    const who = await dossiers.recognise(await dossiers.aliases(SANNE));
    expect(who).toMatchObject({ is: 'known', dossier: DOSSIER });
    const snapshot = await dossiers.read(DOSSIER);
    const ofStudent = ({ dossier }: Record<string, unknown>) => dossier === DOSSIER;
    const had = (store: string) => example.stores[store]?.rows.filter(ofStudent) ?? [];
    expect(snapshot?.rows.map(({ id }) => id).sort()).toEqual(
      had('rows')
        .map(({ id }) => id)
        .sort(),
    );
    expect(snapshot?.rivals.map(({ text }) => text)).toEqual(had('rivals').map(({ text }) => text));
    const after = words(await contents(name));
    // What a summary counted until version 6, and counts otherwise since.
    const gone = [`${example.version}0`, 'nextMoment', 'null'];
    expect([...words(before)].filter((word) => !after.has(word) && !gone.includes(word))).toEqual([]);
  });

  it('holds rows of today in the end, and is written on', async () => {
    const dossiers = openDossiers(storageNamed(await leftBehind(example)));
    const snapshot = await dossiers.read(DOSSIER);
    for (const { kind, payload } of snapshot?.rows ?? []) {
      expect(PAYLOADS[kind].safeParse(payload), kind).toMatchObject({ success: true, data: payload });
    }
    const { summary, rows = [] } = snapshot ?? {};
    expect(summary && recount(summary, ofRound(rows, summary.round), summary.updatedAt)).toEqual(summary);
    const closedOn = snapshot?.summary?.closedOn;
    expect(closedOn === null || typeof closedOn === 'string').toBe(true);
    const goal = snapshot?.rows.find((row): row is AnyRow & { kind: 'goal' } => row.kind === 'goal');
    const rival = snapshot?.rivals[0];
    const choice = { dossier: DOSSIER, rival: rival?.id ?? '', text: rival?.text ?? '', writer: 'new' };
    const seen = [goal?.payload.text ?? '', choice.text];
    const { row, kept } = await dossiers.change({ type: 'resolve', ...choice, seen });
    expect({ kept, payload: row?.payload }).toMatchObject({ kept: 'this', payload: { text: rival?.text } });
  });
});

it('counts in a summary what it did not count before, and forgets what it does not need', async () => {
  const example = structuredClone(examples.find(({ version }) => version === 5)) as Example;
  const [summary] = example.stores.summaries?.rows ?? [];
  Object.assign(summary ?? {}, { round: 1 });
  const dossiers = openDossiers(storageNamed(await leftBehind(example)));
  const { summary: found } = (await dossiers.read(DOSSIER)) ?? {};
  expect(found).toMatchObject({
    days: [
      { day: '2026-12-07', what: 'opnieuw', held: false },
      { day: '2026-12-17', what: 'evaluatie', held: true },
    ],
    openAgreements: 1,
    since: calendarDay(summary?.updatedAt as number),
  });
  expect(found).not.toHaveProperty('nextMoment');
});

describe('a migration that cannot finish', () => {
  /** Fails at the nth row that is written while the version changes. */
  function failAt(nth: number, error: Error) {
    const put = IDBCursor.prototype.update;
    let puts = 0;
    const original = IDBObjectStore.prototype.put;
    const trip = function <T>(this: unknown, run: () => T, mode: string): T {
      if (mode === 'versionchange' && ++puts === nth) throw error;
      return run();
    };
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      return trip(() => original.apply(this, args), this.transaction.mode);
    });
    vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(function (this: IDBCursor, value) {
      const store = this.source instanceof IDBObjectStore ? this.source : this.source.objectStore;
      return trip(() => put.call(this, value), store.transaction.mode);
    });
    return () => puts;
  }

  it('leaves the old data to the letter wherever it breaks', async () => {
    const counted = failAt(0, new Error('never'));
    await databaseKeeper(await leftBehind(oldest)).use();
    const writes = counted();
    expect(writes).toBeGreaterThan(2);
    vi.restoreAllMocks();
    for (let nth = 1; nth <= writes; nth++) {
      const name = await leftBehind(oldest);
      const before = await contents(name);
      failAt(nth, new Error('broken half-way'));
      await expect(databaseKeeper(name).use()).rejects.toMatchObject({ code: 'upgrade-failed' });
      vi.restoreAllMocks();
      expect(await contents(name)).toBe(before);
    }
  });

  it.each([1, 2])('at row %i leaves the old data to the letter, and says so', async (nth) => {
    const name = await leftBehind(oldest);
    const before = await contents(name);
    const tripped = failAt(nth, new Error('broken half-way'));
    const keeper = databaseKeeper(name);
    const failure = await keeper.use().catch((error: unknown) => error);
    expect(tripped()).toBeGreaterThanOrEqual(nth);
    expect(failure).toBeInstanceOf(UpgradeFailed);
    vi.restoreAllMocks();
    expect(await contents(name)).toBe(before);
    // The next attempt is a fresh one.
    expect((await openDossiers(storageNamed(name)).read(DOSSIER))?.rows.length).toBeGreaterThan(0);
    expect(await contents(name)).toContain(`[${newest}0,`);
  });

  it('because the disk is full says that', async () => {
    const name = await leftBehind(oldest);
    const before = await contents(name);
    failAt(1, new DOMException('full', 'QuotaExceededError'));
    await expect(databaseKeeper(name).use()).rejects.toBeInstanceOf(StorageFull);
    vi.restoreAllMocks();
    expect(await contents(name)).toBe(before);
  });
});
