/** Two devices that were one until a backup was restored: whatever happens on each, a backup of the other loses no word. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Changes } from '../../../../dossier/backup/restore';
import type { DossierDatabase } from '../../../../dossier/database';
import type { Dossiers } from '../../../../dossier/dossiers';
import { schoolDossier } from '../../../../dossier/school';
import { freshDatabase, withSanne } from '../fresh-database';
import { play, type Step, steps, type Target } from '../windows';

const ID = '11111111-1111-4111-8111-111111111111';
const runs = process.env.STAPSGEWIJS_SOAK ? 200 : 12;
const met: Record<string, number> = {};

interface Device {
  dossiers: Dossiers;
  database: DossierDatabase;
}
const ALL = { wiped: false };

async function contents({ database }: Device): Promise<Record<string, object[]>> {
  const stores = ['rows', 'rivals', 'summaries', 'aliases', 'removed'];
  const held = await Promise.all(stores.map(async (store) => [store, await database.table(store).toArray()]));
  return Object.fromEntries(held);
}

const wordsOf = async (device: Device) => {
  const { rows = [], rivals = [] } = await contents(device);
  const texts = [
    ...rows.map((row) => JSON.stringify((row as { payload: object }).payload)),
    ...rivals.map((rival) => (rival as { text: string }).text),
  ];
  return new Set(texts.flatMap((text) => text.match(/<[^>]+>/g) ?? []));
};

/** Nothing that a teacher can see. */
const nothing = ({ students, schools, fresh, changed, beside }: Changes) =>
  fresh + changed + beside + students.new.length + students.changed.length + schools.changed === 0;

async function split(
  orders: readonly (readonly Step[])[],
  targets: readonly Target[],
  first: Device & { dossier: string },
) {
  const [before = [], here = [], there = []] = orders;
  const { dossier } = first;
  await play(before, { ...first, targets });
  const second: Device = await freshDatabase();
  await second.dossiers.restore(await first.dossiers.backup(), ALL);
  const common = await wordsOf(first);
  await play(here, { ...first, targets, device: 'x' });
  await play(there, { ...second, dossier, targets, device: 'y' });
  const stood = [await wordsOf(first), await wordsOf(second)] as const;
  const files = [await first.dossiers.backup(), await second.dossiers.backup()] as const;

  for (const [device, file] of [
    [first, files[1]],
    [second, files[0]],
  ] as const) {
    const said = await device.dossiers.lookInto(file, ALL);
    const { changes } = await device.dossiers.restore(file, ALL);
    expect(changes).toEqual(said);
    met.beside = (met.beside ?? 0) + changes.beside;
    met.fresh = (met.fresh ?? 0) + changes.fresh;
    met.changed = (met.changed ?? 0) + changes.changed;
    const kept = await wordsOf(device);
    // What stood on both before, and one of them let go of, may go.
    const owed = [...stood[0], ...stood[1]].filter(
      (word) => !common.has(word) || (stood[0].has(word) && stood[1].has(word)),
    );
    expect(owed.filter((word) => !kept.has(word))).toEqual([]);

    const held = await contents(device);
    const texts = new Map(
      held.rows?.map((row) => [
        (row as { id: string }).id,
        (row as { payload: Record<string, unknown> }).payload,
      ]),
    );
    for (const rival of held.rivals as { row: string; field: string; text: string }[])
      expect(texts.get(rival.row)?.[rival.field]).not.toBe(rival.text);

    const again = await device.dossiers.restore(file, ALL);
    expect(nothing(again.changes)).toBe(true);
    expect(again.dossiers).toEqual([]);
    expect(await contents(device)).toEqual(held);
    // What came of it is whole: it can be backed up and read again.
    await device.dossiers.lookInto(await device.dossiers.backup(), ALL);
  }
  first.database.close();
  second.database.close();
}

const orders = fc.tuple(steps, steps, steps);

describe('two devices', () => {
  it.each<Target>([
    { kind: 'answer', name: 'signaleren.welke-vragen' },
    { kind: 'goal', name: ID },
    { kind: 'party', name: ID },
    { kind: 'voice', name: '-' },
    { kind: 'factor', name: 'parents' },
  ])('keep every word of each other: $kind', { timeout: 20_000 + runs * 6_000 }, async (target) => {
    const beside: Target = { kind: target.kind === 'goal' ? 'agreement' : 'goal', name: ID };
    await fc.assert(
      fc.asyncProperty(orders, async (three) => split(three, [target, target, beside], await withSanne())),
      { numRuns: runs, seed: 20_261_127, endOnFailure: true },
    );
  });

  it('keep every word of their school', { timeout: 20_000 + runs * 6_000 }, async () => {
    const dossier = schoolDossier('somtoday', 'docent.somtoday.nl');
    const targets: Target[] = [
      { kind: 'contact', name: ID },
      { kind: 'school', name: '-' },
    ];
    await fc.assert(
      fc.asyncProperty(orders, async (three) =>
        split(three, targets, { ...(await freshDatabase()), dossier }),
      ),
      { numRuns: runs, seed: 20_261_127, endOnFailure: true },
    );
  });

  afterAll(() => {
    for (const what of ['beside', 'fresh', 'changed']) expect(met[what], what).toBeGreaterThan(5);
  });
});
