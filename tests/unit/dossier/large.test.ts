/** More than any teacher writes, and a clock that no device should have: nothing breaks, and nothing goes. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFromPanel } from '../../../ports/panel';
import { answerMessage } from '../background/house';
import { freshDatabase, nextNumber, SANNE, withSanne } from './fresh-database';

const ALL = { wiped: false };
const ROWS = 2000;
const YEAR = 365 * 86_400_000;

const named = (at: number) => `${String(at).padStart(8, '0')}-3333-4333-8333-333333333333`;
const goal = (dossier: string, at: number) => ({
  ...{ dossier, round: 1, kind: 'goal' as const, name: named(at), revision: 0 },
  ...{ was: { text: '' }, set: { text: `Doel ${at}, met een zin erbij.` } },
});

describe(`a dossier of ${ROWS} rows`, () => {
  it('is read, written on, copied, backed up and put back whole', { timeout: 120_000 }, async () => {
    const { dossiers, dossier, storage } = await withSanne();
    await dossiers.write({ ...goal(dossier, 0), writer: 'A', number: nextNumber() });
    const document = JSON.parse(gunzipSync(await dossiers.backup()).toString());
    const [one] = document.parts[0].rows;
    document.parts[0].rows = Array.from({ length: ROWS - 1 }, (_, at) => ({
      ...one,
      name: named(at),
      payload: { ...one.payload, text: `Doel ${at}, met een zin erbij.` },
    }));
    await dossiers.restore(new Uint8Array(gzipSync(JSON.stringify(document))), ALL);
    const writes = [goal(dossier, ROWS - 1)];
    await dossiers.change({ type: 'write-all', dossier, writer: 'W', writes });
    const { row } = await dossiers.write({
      ...goal(dossier, 1999),
      ...{ revision: 1, was: { text: 'Doel 1999, met een zin erbij.' }, set: { text: 'De laatste.' } },
      ...{ writer: 'A', number: nextNumber() },
    });
    expect(row?.payload).toMatchObject({ text: 'De laatste.' });
    expect((await dossiers.read(dossier))?.rows).toHaveLength(ROWS);
    await storage.tidy();
    const packed = await dossiers.backup();
    const other = await freshDatabase();
    await other.dossiers.restore(packed, ALL);
    const back = await other.dossiers.read(dossier);
    expect(back?.rows).toHaveLength(ROWS);
    expect(JSON.stringify(back?.rows)).toContain('De laatste.');
    expect(await other.dossiers.wipeStudent(dossier, back?.summary?.updatedAt ?? 0)).toBe(true);
    expect(await other.database.rows.count()).toBe(0);
  });
});

describe('a text of a megabyte', () => {
  const text = 'Herkenbare zin. '.repeat(65_536);

  it('is refused before anything of it is stored, and what stood there stands there', async () => {
    const { dossiers, dossier, database } = await withSanne();
    await dossiers.write({ ...goal(dossier, 1), writer: 'A', number: nextNumber() });
    const before = JSON.stringify(await database.rows.toArray());
    const long = { ...goal(dossier, 1), revision: 1, was: { text: 'Doel 1, met een zin erbij.' } };
    await expect(
      dossiers.write({ ...long, set: { text }, writer: 'A', number: nextNumber() }),
    ).rejects.toMatchObject({ code: 'refused' });
    await expect(
      dossiers.change({ type: 'write-all', dossier, writer: 'B', writes: [{ ...long, set: { text } }] }),
    ).rejects.toMatchObject({ code: 'refused' });
    expect(JSON.stringify(await database.rows.toArray())).toBe(before);
  });

  it('as what was there before, or as a second version, is refused as well', async () => {
    const { dossiers, dossier, database } = await withSanne();
    await dossiers.write({ ...goal(dossier, 1), writer: 'A', number: nextNumber() });
    const other = { ...goal(dossier, 1), was: { text }, set: { text: 'Anders.' } };
    await dossiers.write({ ...other, writer: 'B', number: nextNumber() }).catch(() => {});
    expect(JSON.stringify(await database.rivals.toArray()).length).toBeLessThan(100_000);
  });

  it('over the port is parsed in no time, whatever it comes in', () => {
    const began = performance.now();
    for (const field of ['text', 'x'.repeat(1_000_000)])
      parseFromPanel(answerMessage('d', text, { set: { [field]: text } } as never));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a clock that is set years ahead, and years back', () => {
  it('loses no word: the last that was typed stands, here, in the copy and in a backup', async () => {
    const { dossiers, dossier, clock, storage } = await withSanne();
    const start = clock.now;
    const answer = (text: string, revision: number, was: string) => ({
      ...{ dossier, round: 1, kind: 'answer' as const, name: 'begrijpen.zienswijze', revision },
      ...{ was: { text: was }, set: { text }, writer: 'A', number: nextNumber() },
    });
    const words = ['Nu.', 'Over tien jaar.', 'Twintig jaar terug.', 'Weer nu.'];
    for (const [at, jump] of [0, 10, -20, 0].entries()) {
      clock.now = start + jump * YEAR + at * 1000;
      await dossiers.write(answer(words[at] as string, at, words[at - 1] ?? ''));
      expect((await dossiers.read(dossier))?.rows[0]?.payload).toMatchObject({ text: words[at] });
      expect((await dossiers.recognise(await dossiers.aliases(SANNE))).is).toBe('known');
      const other = await freshDatabase();
      other.clock.now = clock.now;
      await other.dossiers.restore(await dossiers.backup(), ALL);
      expect((await other.dossiers.read(dossier))?.rows[0]?.payload).toMatchObject({ text: words[at] });
    }
    expect((await dossiers.read(dossier))?.rivals).toEqual([]);
    await storage.tidy();
    expect(await dossiers.loss()).toBeNull();
  });
});
