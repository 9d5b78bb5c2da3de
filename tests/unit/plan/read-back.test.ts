import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../plan/clean';
import { planHtml } from '../../../plan/html';
import type { PlanInput } from '../../../plan/model';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import { answerOf } from '../../../plan/tails';
import { blockText, planText } from '../../../plan/text';
import { expected, input, missing, nastyText, plain, RUNS, row, said, words, wordsOf } from './dossiers';
import { htmlToLines } from './html-to-lines';
import { dice, mangled, mangling } from './mangle';

const runs = { numRuns: RUNS };
const NO_ANSWER = { discussed: '', agrees: '', agreedOn: '' } as const;
const patience = 5_000 + RUNS * 40;

/** All words that reading gave, wherever they ended up. */
function wordsRead(text: string): string[] {
  const { plans, unread } = read(text);
  return [
    ...plans.flatMap((plan) => [
      ...words(plan.rows),
      // Under another heading "School:" may be somebody who agrees: then the words have become the answer.
      ...plan.rows.flatMap((row) =>
        row.kind === 'party' ? wordsOf(answerOf({ ...NO_ANSWER, ...row.payload })) : [],
      ),
      ...wordsOf(plan.student),
      ...plan.school.flatMap(({ text }) => wordsOf(text)),
    ]),
    ...unread.flatMap(wordsOf),
  ];
}

describe('read(text(plan))', { timeout: patience }, () => {
  it('gives every row back, and nothing else', () => {
    fc.assert(
      fc.property(input, (made) => {
        const { plans, unread } = read(planText(buildPlan(made)));
        expect(unread).toEqual([]);
        expect(plans).toHaveLength(1);
        expect(plain(plans[0])).toEqual(expected(made.rows));
        expect(plans[0]).toMatchObject({ version: 3, date: made.today });
        const student = [made.label, made.group ?? ''].map(said).filter(Boolean).join(', ');
        expect(said(plans[0]?.student ?? '')).toBe(student);
      }),
      runs,
    );
  });

  it('gives answers back with their own characters and lines', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const rows = [
          row('answer', { vraag: 'signaleren.behoeften', text }),
          row('goal', { text, position: 0 }),
        ];
        const plan = buildPlan({ rows, label: 'Sanne de V.', group: '2B', today: '2026-11-23' });
        const texts = read(planText(plan)).plans.flatMap((plan) => plan.rows.map(({ payload }) => payload));
        const own = clean(text);
        const line = own.replaceAll('\n', ' ');
        expect(clean(own)).toBe(own);
        expect(texts).toEqual(
          own
            ? [
                { vraag: 'signaleren.behoeften', text: own },
                { text: line, position: 0 },
              ]
            : [],
        );
      }),
      runs,
    );
  });

  it('goes through simple HTML as well', () => {
    fc.assert(
      fc.property(input, (made) => {
        const html = planHtml(buildPlan(made));
        expect(html.replace(/<\/?(?:p|ul|li|strong)>/g, '')).not.toMatch(/[<>]/);
        const { plans, unread } = read(htmlToLines(html));
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([expected(made.rows)]);
      }),
      runs,
    );
  });

  it('survives what editors and clipboards do, in any combination', () => {
    fc.assert(
      fc.property(input, mangling, fc.boolean(), (made, change, viaHtml) => {
        const plan = buildPlan(made);
        const text = mangled(viaHtml ? htmlToLines(planHtml(plan)) : planText(plan), change);
        const { plans, unread } = read(text);
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([expected(made.rows)]);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('tells two plans in one text apart', () => {
    fc.assert(
      fc.property(input, input, mangling, (one, two, change) => {
        const text = mangled(`${planText(buildPlan(one))}\n\n${planText(buildPlan(two))}`, change);
        const { plans, unread } = read(text);
        expect(unread).toEqual([]);
        expect(plans.map(plain)).toEqual([expected(one.rows), expected(two.rows)]);
      }),
      runs,
    );
  });

  it('loses no word when a heading is gone', () => {
    fc.assert(
      fc.property(input, mangling, fc.nat(), (made, change, seed) => {
        const roll = dice(seed);
        const blocks = buildPlan(made).blocks.map(blockText);
        const text = blocks
          .map((block) => (roll() < 0.5 ? block.slice(block.indexOf('\n') + 1) : block))
          .join('\n\n');
        expect(missing(words(shown(made)), wordsRead(mangled(text, change)))).toEqual([]);
      }),
      runs,
    );
  });

  it('loses no word when a stranger’s paragraph is added', () => {
    fc.assert(
      fc.property(input, nastyText, mangling, fc.nat(), (made, foreign, change, seed) => {
        const lines = planText(buildPlan(made)).split('\n');
        lines.splice(
          Math.floor(dice(seed)() * (lines.length + 1)),
          0,
          '',
          `Vreemdvoor ${foreign} Vreemdna`,
          '',
        );
        const found = wordsRead(mangled(lines.join('\n'), change));
        expect(missing([...words(shown(made)), 'Vreemdvoor', 'Vreemdna'], found)).toEqual([]);
      }),
      runs,
    );
  });

  /** The rows whose words the plan shows: read back from the untouched text, which the first test proves right. */
  function shown(made: PlanInput) {
    return read(planText(buildPlan(made))).plans.flatMap((plan) => plan.rows);
  }
});
