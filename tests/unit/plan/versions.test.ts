import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../plan/labels';
import { LABELS_2 } from '../../../plan/older-labels';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import type { ReadPlan, ReadRow } from '../../../plan/read-plans';
import { planText } from '../../../plan/text';
import { comparable, expected, input, missing, plain, RUNS, words, wordsOf } from './dossiers';
import { htmlToLines } from './html-to-lines';
import { mangled, mangling } from './mangle';
import first from './plans-version-1.json' with { type: 'json' };
import second from './plans-version-2.json' with { type: 'json' };
import third from './texts-version-3.json' with { type: 'json' };

/** Made by an earlier grammar and frozen with what it read; some hold, as the teacher's words, labels of today. */
const frozenPlans = [...first, ...second].map(({ text, html, plan }) => ({
  text,
  html,
  version: plan.version,
  student: plan.student,
  date: plan.date,
  school: 'school' in plan ? plan.school : [],
  rows: comparable(plan.rows as ReadRow[]),
}));
const runs = { numRuns: RUNS };
const patience = 5_000 + RUNS * 40;
const anyFrozen = fc.constantFrom(...frozenPlans);

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

describe('a plan of an earlier grammar', { timeout: patience }, () => {
  it('is read as it always was', () => {
    for (const { text, html, version, student, date, school, rows } of frozenPlans)
      for (const given of [text, htmlToLines(html)]) {
        const { plans, unread } = read(given);
        expect(unread).toEqual([]);
        expect(plans).toHaveLength(1);
        expect(plans[0]).toMatchObject({ version, student, date, school });
        expect(plain(plans[0])).toEqual(rows);
      }
  });

  it('survives what editors and clipboards do', () => {
    fc.assert(
      fc.property(anyFrozen, mangling, ({ text, rows }, change) => {
        const { plans, unread } = read(mangled(text, change));
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([rows]);
      }),
      runs,
    );
  });

  it('is told apart from a plan of today in the same text, before and after it', () => {
    fc.assert(
      fc.property(anyFrozen, input, fc.boolean(), mangling, (first, made, before, change) => {
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
      fc.property(anyFrozen, input, (first, made) => {
        const { plans, unread } = read(`${withoutClosing(planText(buildPlan(made)))}\n\n${first.text}`);
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([expected(made.rows), first.rows]);
      }),
      runs,
    );
  });

  it('of the second is read whole without its last line, known by the day on top', () => {
    for (const { text, version, rows, student, date } of frozenPlans) {
      if (version !== 2 || !date || !student) continue;
      const { plans, unread } = read(withoutClosing(text));
      expect(unread).toEqual([]);
      expect(plans.map(plain)).toEqual([rows]);
      expect(plans[0]).toMatchObject({ version: null, student, date });
    }
  });

  it('loses no word without its last line, though a label of today then counts as one', () => {
    const asLabel = new Set(
      wordsOf(`${Object.values({ ...LABELS, ...LABELS_2 }).join(' ')} Datum 18 december 2026 gedaan`),
    );
    for (const { text } of frozenPlans) {
      const lost = missing(allWords(read(text)), allWords(read(withoutClosing(text))));
      expect(lost.filter((word) => !asLabel.has(word))).toEqual([]);
    }
  });
});

describe('a plan, voortgang or evaluation of the third grammar', { timeout: patience }, () => {
  const frozen = third.map(({ text, html, plan }) => ({ text, html, plan: plan as unknown as ReadPlan }));

  it('is read as it always was, with its tallies and what its notes are about', () => {
    for (const { text, html, plan } of frozen)
      for (const given of [text, htmlToLines(html)])
        expect(read(given)).toEqual({ plans: [plan], unread: [] });
  });

  it('survives what editors and clipboards do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frozen), mangling, ({ text, plan }, change) => {
        const { plans, unread } = read(mangled(text, change));
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([plain(plan)]);
        expect(plans[0]?.rows.map(({ of }) => of)).toEqual(plan.rows.map(({ of }) => of));
      }),
      runs,
    );
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
  return text.slice(
    0,
    Math.max(text.lastIndexOf('\n\nOpgesteld met:'), text.lastIndexOf('\n\nStapsgewijs, vorm')),
  );
}
