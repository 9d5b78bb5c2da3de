/** A backup that knows its students under another key, one that is broken off, and what no file holds. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Part } from '../../../../dossier/backup/document';
import { rehomed } from '../../../../dossier/backup/merge-part';
import { pack, unpack } from '../../../../dossier/backup/pack';
import { DossierDatabase } from '../../../../dossier/database';
import { type Pace, Stopped } from '../../../../dossier/long-work';
import { freshDatabase, SANNE, withSanne } from '../fresh-database';
import { ALL, answer, DAAN, everything, lived, textOf } from './lived';

afterEach(() => vi.restoreAllMocks());

describe('on a device that knows students under another key', () => {
  async function strangers() {
    const from = await lived();
    const to = await freshDatabase();
    await to.dossiers.begin(await to.dossiers.aliases(DAAN), { label: 'Daan V.' }, false);
    const { changes } = await to.dossiers.restore(await from.dossiers.backup(), ALL);
    return { from, to, changes };
  }

  it('everybody is recognised on their own page, also after a restart', async () => {
    const { from, to, changes } = await strangers();
    expect(changes.otherKey).toBe(true);
    const aliases = await to.dossiers.aliases(SANNE);
    expect(await to.dossiers.recognise(aliases)).toMatchObject({ is: 'known', dossier: from.dossier });
    expect((await to.dossiers.recognise(await to.dossiers.aliases(DAAN))).is).toBe('known');
    // From then on under our own key alone.
    const held = (await to.database.aliases.where({ dossier: from.dossier }).toArray()).map(
      ({ alias }) => alias,
    );
    expect(held.sort()).toEqual(aliases.map(({ alias }) => alias).sort());
    const commits = await to.database.commits.count();
    expect(await to.dossiers.aliases(SANNE)).toEqual(aliases);
    expect(await to.database.commits.count()).toBe(commits);
  });

  it('a namesake with an id of their own is not taken for a student of the file', async () => {
    const { to } = await strangers();
    const namesake = { ...SANNE, identifiers: [{ kind: 'host-id', value: '999' }] } as const;
    expect((await to.dossiers.recognise(await to.dossiers.aliases(namesake))).is).toBe('new');
  });

  it('a student who is on both is asked about, and never guessed', async () => {
    const from = await lived();
    const to = await withSanne();
    await to.dossiers.restore(await from.dossiers.backup(), ALL);
    const who = await to.dossiers.recognise(await to.dossiers.aliases(SANNE));
    expect(who).toEqual({ is: 'unsure', candidates: expect.arrayContaining([from.dossier, to.dossier]) });
  });

  it('a second reading changes nothing', async () => {
    const { from, to } = await strangers();
    const before = await everything(to.database);
    const { changes } = await to.dossiers.restore(await from.dossiers.backup(), ALL);
    expect(changes).toMatchObject({ fresh: 0, changed: 0, otherKey: false });
    expect(await everything(to.database)).toEqual(before);
  });
});

describe('when it fails half-way', () => {
  it('nothing of it is there, wherever it breaks, and the next attempt is whole', async () => {
    const from = await lived();
    const file = await from.dossiers.backup();
    const to = await withSanne();
    await to.dossiers.write(answer(to.dossier, 'Was er al.'));
    await to.storage.tidy();
    const before = await everything(to.database);
    const { put } = IDBObjectStore.prototype;
    let nth = 0;
    for (let broke = true; broke; nth++) {
      let count = 0;
      broke = false;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
        const isOurs = this.transaction.db.name === to.name;
        if (isOurs && count++ === nth) {
          broke = true;
          throw new DOMException('full', 'QuotaExceededError');
        }
        return put.apply(this, value);
      });
      const done = await to.dossiers.restore(file, ALL).catch((error: { code: string }) => error.code);
      vi.restoreAllMocks();
      if (!broke) break;
      expect(done).toBe('storage-full');
      expect(await everything(to.database)).toEqual(before);
    }
    expect(nth).toBeGreaterThan(5);
    expect((await textOf(to, from.dossier)).stands).toBe('Kijkt graag naar buiten.');
    expect((await textOf(to, to.dossier)).stands).toBe('Was er al.');
  });
});

describe('when nobody wants it any more', () => {
  /** So many that they are not all stored in one go. */
  const MANY = 120;

  async function large() {
    const { dossiers, dossier } = await lived();
    const whole = await unpack(await dossiers.backup());
    const sanne = whole.parts.find((part) => part.dossier === dossier) as Part;
    const copies = Array.from({ length: MANY }, (_, at) => ({
      ...rehomed(sanne, `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
      aliases: [],
    }));
    return pack({ ...whole, parts: [...copies, ...whole.parts] });
  }

  it('it leaves nothing, wherever it is stopped, says how far it was, and is whole the next time', async () => {
    const file = await large();
    const to = await withSanne();
    await to.dossiers.write(answer(to.dossier, 'Was er al.'));
    await to.storage.tidy();
    const before = await everything(to.database);
    const told: number[][] = [];
    const stopAt = (nth: number): Pace => {
      let count = 0;
      return (done, of) => {
        if (count++ === nth) throw new Stopped();
        told.push([done, of]);
      };
    };
    for (const nth of [0, 1, 2, 3]) {
      await expect(to.dossiers.restore(file, ALL, stopAt(nth))).rejects.toBeInstanceOf(Stopped);
      expect(await everything(to.database)).toEqual(before);
      await expect(to.dossiers.lookInto(file, ALL, stopAt(nth))).rejects.toBeInstanceOf(Stopped);
    }
    // Nothing is torn by it: the log stands as after any write.
    expect(to.around.memory.get('log-whole:first')).toBe(true);
    told.length = 0;
    await to.dossiers.restore(file, ALL, stopAt(9));
    expect(told).toEqual([0, 50, 100, MANY + 2].map((done) => [done, MANY + 2]));
    expect(await to.database.summaries.count()).toBe(MANY + 2);
    // Every dossier has a commit with a number of its own, and the second copy has all of them.
    const numbers = (await to.database.commits.toArray()).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    await to.storage.tidy();
    const copy = new DossierDatabase(`${to.name}-copy`, to.around.second);
    await copy.open();
    expect(await everything(copy)).toEqual(await everything(to.database));
    copy.close();
  });
});

it('holds no id of the device, and nobody’s number, name or day of birth', async () => {
  const { dossiers, database } = await lived();
  const document = await unpack(await dossiers.backup());
  const json = JSON.stringify(document);
  expect(json).toContain('Kijkt graag naar buiten.');
  for (const secret of ['Sanne de Vries', 'sanne de vries|2012-03-04', '"501"'])
    expect(json).not.toContain(secret);
  const device = await database.keys.get('device');
  expect(Object.keys(document).sort()).toEqual(['about', 'aliasKey', 'made', 'parts']);
  // A row says where it was changed last; the installation that reads it does not become that one.
  expect(device).toBeDefined();
});
