import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToLines } from '../../../plan/html-lines';
import { LABELS } from '../../../plan/labels';
import { buildPlan } from '../../../plan/model';
import { read } from '../../../plan/read';
import type { ReadPlan, ReadRow } from '../../../plan/read-plans';
import { planText } from '../../../plan/text';
import { comparable, expected, input, missing, plain, RUNS, words, wordsOf } from './dossiers';
import { mangled, mangling } from './mangle';
import frozen from './plans-version-1.json' with { type: 'json' };

/** Made by the first grammar and frozen with what it read; some hold, as the teacher's words, labels of today. */
const firstPlans = frozen.map(({ text, html, plan }) => ({
  text,
  html,
  version: plan.version,
  student: plan.student,
  date: plan.date,
  rows: comparable(plan.rows as ReadRow[]),
}));
const runs = { numRuns: RUNS };
const patience = 5_000 + RUNS * 40;
const anyFirst = fc.constantFrom(...firstPlans);

function allWords({ plans, unread }: { plans: ReadPlan[]; unread: string[] }): string[] {
  return [
    ...plans.flatMap((plan) => [
      ...words(plan.rows),
      ...wordsOf(plan.student),
      ...plan.school.flatMap(({ text }) => wordsOf(text)),
    ]),
    ...unread.flatMap(wordsOf),
  ];
}

describe('a plan of the first grammar', { timeout: patience }, () => {
  it('is read as it always was', () => {
    for (const { text, html, version, student, date, rows } of firstPlans)
      for (const given of [text, htmlToLines(html)]) {
        const { plans, unread } = read(given);
        expect(unread).toEqual([]);
        expect(plans).toHaveLength(1);
        expect(plans[0]).toMatchObject({ version, student, date, school: [] });
        expect(plain(plans[0])).toEqual(rows);
      }
  });

  it('survives what editors and clipboards do', () => {
    fc.assert(
      fc.property(anyFirst, mangling, ({ text, rows }, change) => {
        const { plans, unread } = read(mangled(text, change));
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([rows]);
      }),
      runs,
    );
  });

  it('is told apart from a plan of today in the same text, before and after it', () => {
    fc.assert(
      fc.property(anyFirst, input, fc.boolean(), mangling, (first, made, before, change) => {
        const texts = [first.text, planText(buildPlan(made))];
        const both = [first.rows, expected(made.rows)];
        const text = (before ? texts : texts.reverse()).join('\n\n');
        const { plans, unread } = read(mangled(text, change));
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual(before ? both : both.reverse());
      }),
      runs,
    );
  });

  it('lends its grammar to no plan of today that lost its last line', () => {
    fc.assert(
      fc.property(anyFirst, input, (first, made) => {
        const { plans, unread } = read(`${withoutClosing(planText(buildPlan(made)))}\n\n${first.text}`);
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([expected(made.rows), first.rows]);
      }),
      runs,
    );
  });

  it('loses no word without its last line, though a label of today then counts as one', () => {
    const asLabel = new Set(wordsOf(`${Object.values(LABELS).join(' ')} 18 december 2026 gedaan`));
    for (const { text } of firstPlans) {
      const lost = missing(allWords(read(text)), allWords(read(withoutClosing(text))));
      expect(lost.filter((word) => !asLabel.has(word))).toEqual([]);
    }
  });
});

describe('a plan of today without its last line', { timeout: patience }, () => {
  it('is read whole', () => {
    fc.assert(
      fc.property(input, mangling, (made, change) => {
        const { plans, unread } = read(mangled(withoutClosing(planText(buildPlan(made))), change));
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([expected(made.rows)]);
        expect(plans[0]?.version).toBe(null);
      }),
      runs,
    );
  });
});

function withoutClosing(text: string): string {
  return text.slice(0, text.lastIndexOf('\n\nOpgesteld met:'));
}
