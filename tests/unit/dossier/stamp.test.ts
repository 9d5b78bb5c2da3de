/** Which device changed a row, and at what clock. */
import { expect, it } from 'vitest';
import { DossierDatabase } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { timeOf } from '../../../dossier/hybrid-clock';
import { safeStorage } from '../../../dossier/safe-storage';
import { schoolDossier } from '../../../dossier/school';
import { nextNumber, withSanne } from './fresh-database';

const answer = (dossier: string, text: string) => ({
  dossier,
  round: 1,
  kind: 'answer' as const,
  name: 'begrijpen.zienswijze',
  revision: 0,
  was: { text: '' },
  set: { text },
  writer: 'A',
  number: nextNumber(),
});

it('is one device for as long as it is installed, in the copy too, and after the first was lost', async () => {
  const { dossiers, dossier, database, storage, name, around, clock } = await withSanne();
  const { row: one } = await dossiers.write(answer(dossier, 'Een.'));
  const school = schoolDossier('somtoday', 'docent.somtoday.nl');
  const about = { kind: 'answer', name: 'voorbereiding.wie-kan-helpen', round: 0 } as const;
  const { row: two } = await dossiers.write({ ...answer(school, 'Kamer 12.'), ...about });
  expect(one?.device).toMatch(/^[0-9a-f-]{36}$/);
  expect(two?.device).toBe(one?.device);
  await storage.tidy();
  const copy = new DossierDatabase(`${name}-copy`, around.second);
  await copy.open();
  expect(await copy.keys.toArray()).toEqual(await database.keys.toArray());
  copy.close();

  storage.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  const next = openDossiers(safeStorage(name, around.edges), () => clock.now);
  const { row: three } = await next.write(answer(dossier, 'Een, en meer.'));
  expect(three?.device).toBe(one?.device);
  expect((three?.clock ?? '') > (two?.clock ?? '')).toBe(true);
});

it('has a clock that goes on when the machine is set back for years, and nothing is refused for it', async () => {
  const { dossiers, dossier, clock, database } = await withSanne();
  const clocks: string[] = [];
  const then = clock.now;
  for (const now of [then, then, then - 3 * 365 * 86_400_000, 0, then + 1]) {
    clock.now = now;
    const { row } = await dossiers.write(answer(dossier, `Zin ${clocks.length}.`));
    clocks.push(row?.clock ?? '');
  }
  expect([...clocks].sort()).toEqual(clocks);
  expect(new Set(clocks).size).toBe(clocks.length);
  expect(clocks.map(timeOf)).toEqual([then, then, then, then, then + 1]);
  const commits = (await database.commits.toArray()).sort((a, b) => a.number - b.number);
  expect([...commits].map(({ clock }) => clock).sort()).toEqual(commits.map(({ clock }) => clock));
});

it('is written only by what changes the row', async () => {
  const { dossiers, dossier } = await withSanne();
  const { row } = await dossiers.write(answer(dossier, 'Een.'));
  const same = await dossiers.write(answer(dossier, 'Een.'));
  expect(same.row).toEqual(row);
});
