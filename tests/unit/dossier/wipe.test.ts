import { afterEach, describe, expect, it, vi } from 'vitest';
import { DossierDatabase } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { safeStorage } from '../../../dossier/safe-storage';
import { nextNumber, SANNE, type Surroundings, withSanne } from './fresh-database';

afterEach(() => vi.restoreAllMocks());

const GOAL = '11111111-1111-4111-8111-111111111111';
const DAAN = {
  ...SANNE,
  fullName: 'Daan de Vries',
  identifiers: [{ kind: 'host-id', value: '777' }],
} as const;

type House = Awaited<ReturnType<typeof closed>>;

/** Two rounds of Sanne with all that can be kept of a dossier, closed; and Daan, of whom nothing may go. */
async function closed() {
  const house = await withSanne();
  const { dossiers, dossier, clock } = house;
  const daan = await dossiers.begin(await dossiers.aliases(DAAN), { label: 'Daan de V.' }, false);
  const write = (of: string, set: Record<string, string>, more: object = {}) =>
    dossiers.write({
      ...{ dossier: of, round: 1, kind: 'goal', name: GOAL, revision: 0, was: {} },
      ...{ writer: 'A', number: nextNumber(), set },
      ...more,
    });
  await write(daan, { text: 'Zin van Daan.' });
  const goal = await write(dossier, { text: 'Eerste zin van Sanne.' });
  // A second version, and a row that was removed.
  await write(dossier, { text: 'Andere zin van Sanne.' }, { was: { text: '' }, writer: 'B' });
  const gone = await write(
    dossier,
    { text: 'Weg van Sanne.' },
    { name: GOAL.replace('1', '2'), writer: 'C' },
  );
  await dossiers.change({ type: 'remove', dossier, row: gone.row?.id ?? '', revision: 1, writer: 'C' });
  const carry = [goal.row?.id ?? ''];
  const day = '2026-12-18';
  await dossiers.change({ type: 'new-round', dossier, round: 1, carry, day, writer: 'A' });
  clock.now += 1000;
  await dossiers.change({ type: 'close', dossier, day, writer: 'A' });
  const seen = async () => (await dossiers.read(dossier))?.summary?.updatedAt ?? 0;
  const wipe = (at: number) => dossiers.change({ type: 'wipe', dossier, seen: at, writer: 'A' });
  return { ...house, daan, write, seen, wipe };
}

/** Every word in a database, in one text. */
async function wordsIn(database: DossierDatabase): Promise<string> {
  const tables = database.tables.filter(({ name }) => name !== 'commits');
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

async function wordsInCopy({ name, around }: { name: string; around: Surroundings }): Promise<string> {
  const copy = new DossierDatabase(`${name}-copy`, around.second);
  await copy.open();
  const words = await wordsIn(copy);
  copy.close();
  return words;
}

/** All that tells of Sanne: her dossier, her words, her label, and by what she is known. */
async function marks({ dossiers, dossier }: House): Promise<string[]> {
  const aliases = (await dossiers.aliases(SANNE)).map(({ alias }) => alias);
  return [dossier, 'Sanne', ...aliases];
}

const found = (words: string, of: readonly string[]) => of.filter((mark) => words.includes(mark));

describe('a closed dossier that is wiped', () => {
  it('is nowhere any more: no row, version, tombstone, summary or alias, in neither copy', async () => {
    const house = await closed();
    const { wipe, seen, dossiers, dossier, database, around } = house;
    const all = await marks(house);
    await house.storage.tidy();
    // It was all there before.
    expect(found(await wordsIn(database), all)).toEqual(all);
    expect(found(await wordsInCopy(house), all)).toEqual(all);

    expect(await wipe(await seen())).toMatchObject({ row: null, kept: 'this', rivals: [] });
    expect(found(await wordsIn(database), all)).toEqual([]);
    expect(found(await wordsInCopy(house), all)).toEqual([]);
    expect(found(JSON.stringify([around.marker.now, ...around.memory]), all)).toEqual([]);
    expect(await dossiers.read(dossier)).toBeNull();
    expect(await dossiers.recognise(await dossiers.aliases(SANNE))).toEqual({ is: 'new' });
  });

  it('takes nothing of anybody else with it', async () => {
    const house = await closed();
    const { wipe, seen, dossiers, daan } = house;
    const before = await dossiers.read(daan);
    await wipe(await seen());
    expect((await dossiers.read(daan))?.rows).toEqual(before?.rows);
    expect(await dossiers.recognise(await dossiers.aliases(DAAN))).toMatchObject({
      is: 'known',
      dossier: daan,
    });
    expect(await wordsInCopy(house)).toContain('Zin van Daan.');
  });

  it('leaves to another dossier the page that both were met on', async () => {
    const house = await closed();
    const { wipe, seen, dossiers, daan, database } = house;
    const [shared] = await dossiers.aliases(SANNE);
    if (shared) await database.aliases.put({ ...shared, dossier: daan });
    await wipe(await seen());
    expect(await database.aliases.where({ alias: shared?.alias ?? '' }).toArray()).toMatchObject([
      { dossier: daan },
    ]);
  });

  it('does not come back by a word that was under way, nor by any other change', async () => {
    const house = await closed();
    const { wipe, seen, write, dossiers, dossier, database } = house;
    const late = () => write(dossier, { text: 'Nog van Sanne.' }, { round: 2, writer: 'B' });
    const [, outcome] = await Promise.allSettled([wipe(await seen()), late()]);
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'gone' } });
    for (const change of [
      { type: 'reopen' },
      { type: 'close', day: '2026-12-19' },
      { type: 'new-round', round: 2, carry: [], day: '2026-12-19' },
      { type: 'take-back-round', round: 2 },
    ] as const)
      await expect(dossiers.change({ ...change, dossier, writer: 'B' })).rejects.toMatchObject({
        code: 'gone',
      });
    expect(await wordsIn(database)).not.toContain(dossier);
  });

  it('twice is wiped once, and a student who comes back begins afresh', async () => {
    const { wipe, seen, dossiers, dossier } = await closed();
    const at = await seen();
    expect(await Promise.all([wipe(at), wipe(at)])).toMatchObject([{ kept: 'this' }, { kept: 'this' }]);
    const again = await dossiers.begin(await dossiers.aliases(SANNE), { label: 'Sanne de V.' }, false);
    expect(again).not.toBe(dossier);
    expect((await dossiers.read(again))?.rows).toEqual([]);
    expect(await wipe(at)).toMatchObject({ kept: 'this' });
    expect(await dossiers.read(again)).not.toBeNull();
  });
});

describe('nothing is wiped of a dossier that', () => {
  it.each([
    'is open',
    'was opened again in another window',
    'was opened and closed again',
    'got a sentence from another window',
  ])('%s', async (what) => {
    const house = await closed();
    const { dossiers, dossier, seen, wipe, write, clock, database } = house;
    let at = await seen();
    clock.now += 1000;
    if (what.startsWith('got'))
      await write(dossier, { text: 'Late zin van Sanne.' }, { round: 2, writer: 'B' });
    else await dossiers.change({ type: 'reopen', dossier, writer: 'B' });
    if (what === 'is open') at = await seen();
    clock.now += 1000;
    if (what === 'was opened and closed again')
      await dossiers.change({ type: 'close', dossier, day: '2026-12-19', writer: 'B' });
    const before = await wordsIn(database);
    expect(await wipe(at)).toMatchObject({ kept: 'both' });
    expect(await wordsIn(database)).toBe(before);
  });

  it('could not be wiped whole: a disk that fails leaves all of it', async () => {
    const { seen, wipe, database, storage } = await closed();
    await storage.tidy();
    const before = await wordsIn(database);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(wipe(await seen())).rejects.toMatchObject({ code: 'storage-full' });
    expect(await wordsIn(database)).toBe(before);
  });
});

it('a second copy that could not be reached at that moment lets go of it as soon as it can', async () => {
  const house = await closed();
  const { seen, around, name, clock, storage } = house;
  const all = await marks(house);
  await storage.tidy();
  const { second, discardSecond } = around.edges;
  const away = () => Promise.reject(new DOMException('away', 'UnknownError'));
  Object.assign(around.edges, { second: away, discardSecond: away });
  const next = safeStorage(name, around.edges);
  const dossiers = openDossiers(next, () => clock.now);
  const at = await seen();
  expect(
    await dossiers.change({ type: 'wipe', dossier: house.dossier, seen: at, writer: 'A' }),
  ).toMatchObject({
    kept: 'this',
  });
  expect(found(await wordsInCopy(house), all)).toEqual(all);
  Object.assign(around.edges, { second, discardSecond });
  await safeStorage(name, around.edges).tidy();
  expect(found(await wordsInCopy(house), all)).toEqual([]);
});
