import { expect, it, vi } from 'vitest';
import { withSanne } from './fresh-database';

const uuid = (number: number) => `${String(number).padStart(8, '0')}-1111-4111-8111-111111111111`;

it('reads a dossier of five rounds in a handful of requests, whatever it holds', async () => {
  const { dossiers, dossier, database, storage } = await withSanne();
  const ROWS = 300;
  for (let round = 1; round <= 5; round++) {
    const writes = Array.from({ length: ROWS }, (_, number) => ({
      round,
      kind: 'progress' as const,
      name: uuid(number),
      revision: 0,
      was: {},
      set: { date: '2026-11-25', text: `Zin ${number} van ronde ${round}` },
    }));
    await dossiers.change({ type: 'write-all', dossier, writes, writer: 'A' });
    if (round < 5)
      await dossiers.change({ type: 'new-round', dossier, round, carry: [], day: '2026-12-18', writer: 'A' });
  }
  // The second copy is made after each change.
  await storage.tidy();
  const asked = (['get', 'getAll', 'openCursor', 'getAllKeys'] as const).flatMap((how) => [
    vi.spyOn(IDBObjectStore.prototype, how),
    vi.spyOn(IDBIndex.prototype, how),
  ]);
  const snapshot = await dossiers.read(dossier);
  const requests = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  expect(snapshot?.rows.filter(({ kind }) => kind === 'progress')).toHaveLength(5 * ROWS);
  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(6);
  expect(await database.rivals.count()).toBe(0);
}, 60_000);

it('keeps nothing of a row that was removed but that it was there, when, and what was heard', async () => {
  const { dossiers, dossier, database, clock } = await withSanne();
  const about = { dossier, round: 1, kind: 'theme', name: uuid(1), revision: 0, was: { topic: '' } } as const;
  await dossiers.write({ ...about, set: { topic: 'Geheim onderwerp' }, writer: 'A', number: 1 });
  await dossiers.write({ ...about, set: { topic: 'Ander geheim' }, writer: 'B', number: 1 });
  const row = `${dossier}/1/theme/${uuid(1)}`;
  await dossiers.change({ type: 'remove', writer: 'A', dossier, row, revision: 2 });
  expect(await database.removed.toArray()).toEqual([
    { id: row, dossier, revision: 2, at: clock.now, heard: { topic: { A: 1, B: 1 } } },
  ]);
  const everything = await Promise.all(database.tables.map((table) => table.toArray()));
  expect(JSON.stringify(everything)).not.toMatch(/geheim/i);
});
