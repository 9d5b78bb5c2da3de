import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { PAYLOADS } from '../../../dossier/payloads';
import type { Kind } from '../../../dossier/rows';
import { schoolDossier } from '../../../dossier/school';
import { freshDatabase, withSanne } from './fresh-database';
import { play, steps, type Target, textIn, textsOf } from './windows';

const ID = '11111111-1111-4111-8111-111111111111';
const OF_STUDENT: Partial<Record<Kind, string>> = {
  note: 'signaleren.luister-eerst',
  answer: 'signaleren.welke-vragen',
  'no-step': 'plannen',
  voice: '-',
  facts: '-',
  factor: 'parents',
  theme: ID,
  inquiry: ID,
  goal: ID,
  'colleague-ask': '-',
  'colleague-reply': ID,
  agreement: ID,
  moment: ID,
  roles: '-',
  party: ID,
  disagreement: '-',
  rung: 'less',
  progress: ID,
  energy: '-',
  evaluation: '-',
  talk: ID,
  spoken: 'realiseren.energie-vasthouden.2026-11-24',
  card: '-',
};
const OF_SCHOOL: Partial<Record<Kind, string>> = {
  note: 'voorbereiding.aandachtspunt-een',
  answer: 'voorbereiding.vraag-een',
  contact: ID,
  protocol: ID,
  approach: ID,
  school: '-',
};
const runs = process.env.STAPSGEWIJS_SOAK ? 150 : 10;
const list = (names: Partial<Record<Kind, string>>) =>
  Object.entries(names).map(([kind, name]): Target => ({ kind: kind as Kind, name }));
const met: Record<string, number> = {};

async function storm(targets: readonly Target[], begin: () => Promise<Where>) {
  await fc.assert(
    fc.asyncProperty(steps, async (order) => {
      const where = await begin();
      const { lost, end, met: one } = await play(order, { ...where, targets });
      where.database.close();
      expect(lost).toEqual([]);
      for (const rival of end.rivals) {
        const row = end.rows.find(({ id }) => id === rival.row);
        expect(row).toBeDefined();
        expect(textIn(row, rival.field)).not.toBe(rival.text);
      }
      for (const [what, times] of Object.entries(one)) met[what] = (met[what] ?? 0) + times;
    }),
    { numRuns: runs, seed: 20_261_125 },
  );
}
type Where = Pick<Awaited<ReturnType<typeof withSanne>>, 'dossiers' | 'dossier' | 'database'>;

it('tries every kind of row that holds text', () => {
  const tried = new Set([...Object.keys(OF_STUDENT), ...Object.keys(OF_SCHOOL)]);
  const holding = Object.keys(PAYLOADS).filter((kind) => textsOf(kind as Kind).length > 0);
  expect([...tried].sort()).toEqual(holding.sort());
});

describe('two windows lose no word of each other in any order of changes, rounds and undoing', () => {
  it.each(list(OF_STUDENT))('$kind', { timeout: 20_000 + runs * 3_000 }, async (target) => {
    const beside: Target = { kind: target.kind === 'goal' ? 'agreement' : 'goal', name: ID };
    await storm([target, target, beside], withSanne);
  });

  it.each(list(OF_SCHOOL))('$kind of the school', { timeout: 20_000 + runs * 3_000 }, async (target) => {
    await storm([target], async () => {
      return { ...(await freshDatabase()), dossier: schoolDossier('somtoday', 'docent.somtoday.nl') };
    });
  });

  afterAll(() => {
    // The orders do meet what this is about.
    for (const what of ['both', 'removed', 'undone', 'rounds', 'takenBack', 'stayed', 'chosen']) {
      expect(met[what], what).toBeGreaterThan(5);
    }
  });
});
