import { describe, expect, test } from 'vitest';
import { GOAL_PATTERNS } from '../../../content/goal-patterns';
import { blanksIn, hasBlank, hasUnfinishedGoal } from '../../../plan/blanks';
import { DOCUMENTS } from '../../../plan/documents';
import { row } from '../components/sheets';

describe('an example goal', () => {
  test.each(GOAL_PATTERNS.map((pattern) => [pattern.text, pattern] as const))(
    '%s says for each of its blanks what belongs there',
    (text, { blanks }) => {
      expect(blanksIn(text)).toHaveLength(blanks.length);
      // A shape, and nobody in it: no name, no judgement, no number.
      expect(text).not.toMatch(/\d|hij|zij|hem|haar/u);
    },
  );
});

test.each(['Op … doet Tim mee', '…, 2 keer', 'Tim (…) leest', 'elke …', '… …'])('%s has a blank', (text) => {
  expect(hasBlank(text)).toBe(true);
});

test.each(['', 'Ik wil…', 'lezen... en schrijven', '…en toen', 'Op 3 december'])('%s has none', (text) => {
  expect(hasBlank(text)).toBe(false);
});

describe('a goal with a blank', () => {
  const text = 'Op … doet Tim … mee';
  const built = (words: string) =>
    DOCUMENTS.flatMap((document) => {
      const rows = [row('goal', 'a', { text: words, position: 1 })];
      const plan = document.build({ rows, label: 'Tim', group: null, today: '2026-11-10' });
      return plan ? [[document.id, plan] as const] : [];
    });

  test('is unfinished in every text that tells it, and stands there as it was typed', () => {
    const texts = built(text).filter(([, plan]) => JSON.stringify(plan).includes('doet Tim'));
    expect(texts.map(([id]) => id)).toContain('plan');
    expect(texts.length).toBeGreaterThan(2);
    for (const [id, plan] of texts) expect(hasUnfinishedGoal(plan), id).toBe(true);
  });

  test('is finished once it is filled in, or left out', () => {
    for (const [id, plan] of built('Op 3 december doet Tim mee'))
      expect(hasUnfinishedGoal(plan), id).toBe(false);
    for (const [id, plan] of built(text)) expect(hasUnfinishedGoal({ ...plan, blocks: [] }), id).toBe(false);
  });
});
