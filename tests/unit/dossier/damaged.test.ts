/** Databases of which a part cannot be read: what is left of them is had, and nothing goes without being asked. */
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDossiers } from '../../../dossier/dossiers';
import { StorageBroken } from '../../../dossier/failures';
import { safeStorage } from '../../../dossier/safe-storage';
import { freshDatabase, gone, nextNumber, SANNE, withSanne } from './fresh-database';

afterEach(() => vi.restoreAllMocks());

const ALL = { wiped: false };
const NAMES = Array.from({ length: 8 }, (_, at) => `${at}${at}333333-3333-4333-8333-333333333333`);

type Sanne = Awaited<ReturnType<typeof withSanne>>;
type Row = Record<string, unknown>;

/** Sanne with eight goals, one of which another window has another text of. */
async function withGoals(): Promise<Sanne> {
  const sanne = await withSanne();
  const { dossier, dossiers, storage } = sanne;
  const at = { dossier, round: 1, kind: 'goal', revision: 0, was: { text: '' }, writer: 'A' } as const;
  for (const [which, name] of NAMES.entries())
    await dossiers.write({ ...at, name, set: { text: `Doel ${which}.` }, number: nextNumber() });
  const rival = { ...at, name: NAMES[0] as string, writer: 'B', set: { text: 'Anders.' } };
  await dossiers.write({ ...rival, number: nextNumber() });
  await storage.tidy();
  return sanne;
}

async function asIs(name: string, place: object, act: (open: Dexie) => PromiseLike<unknown>) {
  const open = new Dexie(name, place);
  await open.open();
  await act(open);
  open.close();
}

/** The next worker, after this was done to the rows of a store in the database and its copy. */
async function harmed(
  { name, around, storage, clock }: Sanne,
  store: string,
  change: (row: Row) => Row | null,
  which: 'first' | 'both' = 'both',
) {
  storage.close();
  const places = [[name, around.edges.first] as const];
  if (which === 'both') places.push([`${name}-copy`, around.second]);
  for (const [called, place] of places)
    await asIs(called, { ...place }, (open) =>
      open.transaction('rw', store, async () => {
        const table = open.table<Row, string>(store);
        const rows: Row[] = await table.toArray();
        await table.clear();
        await table.bulkAdd(rows.map(change).filter((row) => row !== null));
      }),
    );
  const next = safeStorage(name, around.edges);
  return { storage: next, dossiers: openDossiers(next, () => clock.now) };
}

/** What comes of it on another device. */
async function putBack(packed: Uint8Array<ArrayBuffer>) {
  const { dossiers, database } = await freshDatabase();
  await dossiers.restore(packed, ALL);
  const rows = await database.rows.toArray();
  return {
    texts: rows.map(({ payload }) => (payload as { text?: string }).text ?? '').sort(),
    labels: (await database.summaries.toArray()).map(({ label }) => label),
    rivals: (await database.rivals.toArray()).map(({ text }) => text),
    who: await dossiers.recognise(await dossiers.aliases(SANNE)),
  };
}

const GOALS = NAMES.map((_, at) => `Doel ${at}.`);
const isGoal = (which: number) => (row: Row) => String(row.id).includes(NAMES[which] as string);

describe('one row that is damaged', () => {
  it.each([
    ['has no content', (row: Row) => ({ ...row, payload: null })],
    ['has content of another kind', (row: Row) => ({ ...row, payload: { text: 7 } })],
    ['has lost a field', ({ heard: _, ...row }: Row) => row],
    ['is of a kind that never was', (row: Row) => ({ ...row, kind: 'iets' })],
    ['says it stands elsewhere', (row: Row) => ({ ...row, kind: 'agreement' })],
    ['is sealed with a key that nobody has', ({ id, dossier }: Row) => ({ id, dossier, sealed: 'x' })],
  ])('%s: no backup is made that could not be put back, and all else is had', async (_, damage) => {
    const sanne = await withGoals();
    const { dossiers } = await harmed(sanne, 'rows', (row) => (isGoal(3)(row) ? damage(row) : row));
    await expect(dossiers.backup()).rejects.toBeInstanceOf(StorageBroken);
    const { packed, left } = await dossiers.salvaged();
    expect(left).toBe(1);
    expect(await putBack(packed)).toMatchObject({
      texts: GOALS.filter((text) => text !== 'Doel 3.'),
      labels: ['Sanne de V.'],
      rivals: ['Anders.'],
      who: { is: 'known', dossier: sanne.dossier },
    });
  });

  it('takes its second version with it, which is of nothing any more', async () => {
    const { dossiers } = await harmed(await withGoals(), 'rows', (row) =>
      isGoal(0)(row) ? { ...row, payload: null } : row,
    );
    const { packed, left } = await dossiers.salvaged();
    expect(left).toBe(2);
    expect(await putBack(packed)).toMatchObject({ texts: GOALS.slice(1), rivals: [] });
  });
});

it('a student whose name is damaged keeps every word, under a name that says so', async () => {
  const { dossiers } = await harmed(await withGoals(), 'summaries', () => null);
  const { packed, left } = await dossiers.salvaged();
  const back = await putBack(packed);
  expect(back).toMatchObject({ texts: GOALS, labels: ['Naam onleesbaar'], who: { is: 'known' } });
  expect(left).toBe(0);
});

it('without the key of the hashes every word comes back, and nobody is recognised by a hash of nothing', async () => {
  const { dossiers } = await harmed(await withGoals(), 'keys', () => null);
  const { packed, left } = await dossiers.salvaged();
  const back = await putBack(packed);
  expect(back).toMatchObject({ texts: GOALS, labels: ['Sanne de V.'], who: { is: 'new' } });
  expect(left).toBeGreaterThan(0);
});

describe('a database that cannot be opened, with a copy that can', () => {
  /** As with a fault of the disk: the browser does not throw it away, and does not open it. */
  async function shut() {
    const sanne = await withGoals();
    sanne.storage.close();
    const broken = {
      indexedDB: {
        open: () => {
          throw new DOMException('', 'UnknownError');
        },
        databases: async () => [],
      } as unknown as IDBFactory,
      IDBKeyRange,
    };
    const { first } = sanne.around.edges;
    sanne.around.edges.first = broken;
    const storage = safeStorage(sanne.name, sanne.around.edges);
    return { sanne, first, storage, dossiers: openDossiers(storage, () => sanne.clock.now) };
  }

  it('gives all of it for a backup', async () => {
    const { dossiers, sanne } = await shut();
    await expect(dossiers.read(sanne.dossier)).rejects.toBeInstanceOf(StorageBroken);
    const { packed, left } = await dossiers.salvaged();
    expect(left).toBe(0);
    expect(await putBack(packed)).toMatchObject({ texts: GOALS, labels: ['Sanne de V.'] });
  });

  it('is thrown away only where all is wiped, and then one begins anew', async () => {
    const { dossiers, sanne, first, storage } = await shut();
    const thrown: string[] = [];
    sanne.around.edges.discardFirst = async (name) => {
      thrown.push(name);
      await gone(name);
      sanne.around.edges.first = first;
    };
    await dossiers.read(sanne.dossier).catch(() => {});
    await dossiers.salvaged();
    await storage.tidy();
    expect(thrown).toEqual([]);
    await dossiers.wipeAll();
    expect(thrown).toEqual([sanne.name]);
    expect(await dossiers.read(sanne.dossier)).toBeNull();
    expect(await dossiers.loss()).toBeNull();
    await dossiers.begin(await dossiers.aliases(SANNE), { label: 'Sanne de V.' }, false);
  });

  it('is left as it is on a full disk, also where all is to be wiped', async () => {
    const { dossiers, sanne } = await shut();
    sanne.around.room = 0;
    const discard = vi.spyOn(sanne.around.edges, 'discardFirst');
    await expect(dossiers.wipeAll()).rejects.toMatchObject({ code: 'storage-full' });
    expect(discard).not.toHaveBeenCalled();
  });
});

it('what went from the database is not brought back by a copy that did not hear of it', async () => {
  const sanne = await withGoals();
  const { dossiers } = await harmed(sanne, 'rows', (row) => (isGoal(5)(row) ? null : row), 'first');
  expect((await putBack((await dossiers.salvaged()).packed)).texts).not.toContain('Doel 5.');
});

it('a row that is damaged, and whole in the copy, is had from there', async () => {
  const sanne = await withGoals();
  const damage = (row: Row) => (isGoal(6)(row) ? { ...row, payload: null } : row);
  const { dossiers } = await harmed(sanne, 'rows', damage, 'first');
  const { packed, left } = await dossiers.salvaged();
  expect(left).toBe(0);
  expect((await putBack(packed)).texts).toEqual(GOALS);
});

it('a row that cannot be read at all, and can in the copy, is had from there', async () => {
  const sanne = await withGoals();
  const { dossiers, storage } = await harmed(sanne, 'rows', (row) => row);
  const database = await storage.read(async (open) => open);
  const bad = new StorageBroken();
  // As a row of which the seal does not open.
  vi.spyOn(database.rows, 'toArray').mockRejectedValue(bad);
  const get = database.rows.get.bind(database.rows) as (id: string) => PromiseLike<unknown>;
  vi.spyOn(database.rows, 'get').mockImplementation(((id: string) =>
    isGoal(4)({ id }) ? Dexie.Promise.reject(bad) : get(id)) as never);
  const { packed, left } = await dossiers.salvaged();
  expect(left).toBe(0);
  expect((await putBack(packed)).texts).toEqual(GOALS);
});

const RUNS = process.env.STAPSGEWIJS_SOAK ? 400 : 25;

it(`whatever is damaged, what is not is had, and can be put back (${RUNS} databases)`, {
  timeout: 30_000 + RUNS * 2000,
}, async () => {
  const nonsense = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constant([]), fc.constant({}));
  const damage = fc.record({
    store: fc.constantFrom('rows', 'rivals', 'summaries', 'aliases', 'removed'),
    which: fc.nat(9),
    field: fc.constantFrom(
      ...['payload', 'heard', 'round', 'kind', 'textBy', 'writer', 'updatedAt', 'label', 'text', 'row'],
    ),
    value: nonsense,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      const sanne = await withGoals();
      const touched = new Set<string>();
      let next: Pick<Sanne, 'dossiers' | 'storage'> = sanne;
      for (const { store, which, field, value } of damages) {
        let at = 0;
        next = await harmed({ ...sanne, ...next }, store, (row) => {
          if (at++ !== which) return row;
          if (store === 'rows' && field in row) touched.add(String(row.id));
          return { ...row, [field]: value };
        });
      }
      const { packed } = await next.dossiers.salvaged();
      const { texts } = await putBack(packed);
      const whole = GOALS.filter((_, at) => ![...touched].some((id) => isGoal(at)({ id })));
      expect(texts).toEqual(expect.arrayContaining(whole));
    }),
    { numRuns: RUNS, seed: 20_261_128 },
  );
});
