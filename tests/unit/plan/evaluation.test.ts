import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInId } from '../../../dossier/row-id';
import type { AnyRow } from '../../../dossier/rows';
import { differences } from '../../../plan/differences';
import { buildEvaluation } from '../../../plan/evaluation';
import { planHtml } from '../../../plan/html';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import { planText, wordCount } from '../../../plan/text';
import { expected, input, nastyText, plain, RUNS, row, said } from './dossiers';
import { usual } from './example-plans';
import { htmlToLines } from './html-to-lines';
import { mangled, mangling } from './mangle';

const runs = { numRuns: RUNS };
const patience = 5_000 + RUNS * 40;

const outcome = fc.constantFrom('', '-2', '-1', '0', '1', '2');
const reviewed: fc.Arbitrary<AnyRow[]> = fc
  .record({
    goals: fc.array(fc.record({ text: nastyText, own: nastyText, outcome, outcomeNote: nastyText }), {
      maxLength: 3,
    }),
    agreements: fc.array(
      fc.record({
        what: nastyText,
        who: nastyText,
        after: fc.constantFrom('', 'continues', 'stops'),
        kept: fc.constantFrom('', 'y', 'yn', 'nnn'),
      }),
      { maxLength: 3 },
    ),
    review: fc.record({
      date: fc.constantFrom('', '2027-01-14', '2027-02-30'),
      present: nastyText,
      student: nastyText,
      parents: nastyText,
      continues: nastyText,
      stops: nastyText,
      helped: nastyText,
      rung: fc.constantFrom('', 'now', 'less', 'without'),
      next: fc.constantFrom('', 'round', 'close', 'extra'),
      question: nastyText,
    }),
    table: fc.array(fc.record({ student: nastyText, parents: nastyText, school: nastyText }), {
      maxLength: 3,
    }),
    first: fc.nat(2),
  })
  .map(({ goals, agreements, review, table, first }) => [
    ...table.map((words, index) => row('spoken', words, first + index)),
    ...goals.map((goal, index) => row('goal', { ...goal, position: index } as object, index)),
    ...agreements.map(({ kept, ...made }, index) =>
      row('agreement', { ...made, per: kept ? 'time' : '', position: index } as object, index),
    ),
    ...agreements.flatMap(({ kept }, index) =>
      [...kept].map((one, time) =>
        row(
          'progress',
          { agreement: `0000-${index}`, date: '2027-01-11', kept: one === 'y' ? 'yes' : 'no' },
          10 * index + time,
        ),
      ),
    ),
    row('evaluation', review as object),
  ]);

/** What the evaluation of these rows says, as texts without their order. */
function told(rows: readonly AnyRow[]): string[] {
  const texts = (all: readonly string[]) => all.map(said).filter(Boolean);
  const goals = rows.flatMap(({ kind, payload }) =>
    kind === 'goal' &&
    (said(payload.text) || said(payload.own)) &&
    (payload.outcome || said(payload.outcomeNote))
      ? texts([said(payload.text) ? payload.text : payload.own, payload.outcome, payload.outcomeNote])
      : [],
  );
  const review = rows.flatMap(({ kind, payload }) => {
    if (kind !== 'evaluation') return [];
    const { date: _, ...fields } = payload;
    return texts(Object.values(fields));
  });
  const date = rows.flatMap(({ kind, payload }) =>
    kind === 'evaluation' && payload.date === '2027-01-14' ? [payload.date] : [],
  );
  const agreements = rows.flatMap(({ kind, payload, id }) => {
    if (kind !== 'agreement' || !(said(payload.what) || said(payload.who))) return [];
    const answers = rows.flatMap((one) =>
      one.kind === 'progress' && one.payload.agreement === nameInId(id) ? [one.payload.kept] : [],
    );
    return [{ ...payload, answers }];
  });
  const spoken = (from: string) =>
    rows.flatMap(({ kind, payload, id }) =>
      kind === 'spoken' && nameInId(id).startsWith(from) ? texts(Object.values(payload)) : [],
    );
  const atTable = spoken('evalueren.');
  const some = [...goals, ...review, ...agreements.map(({ after }) => after), ...atTable].some(Boolean);
  if (atTable.length === 0 && some) atTable.push(...spoken('realiseren.'));
  const shown = agreements
    .filter(({ after, answers }) => after || (some && answers.length > 0))
    .flatMap(({ what, who, after, answers }) => [
      ...texts([said(what) ? what : who, after]),
      ...(answers.length > 0
        ? [
            'time',
            String(answers.filter((one) => one === 'yes').length),
            String(answers.length),
            '2027-01-14',
          ]
        : []),
    ]);
  return [...goals, ...review, ...atTable, ...date, ...shown].sort();
}

describe('the evaluation', { timeout: patience }, () => {
  const about = { label: 'Sanne de V.', group: '2B', today: '2027-01-14' };

  it('says in words how far each goal came, and what comes next', () => {
    const goals = usual.rows.filter(({ kind }) => kind === 'goal');
    const rows = usual.rows.map((row): AnyRow => {
      if (row.kind === 'goal')
        return {
          ...row,
          payload: {
            ...row.payload,
            outcome: row === goals[0] ? '1' : '-1',
            outcomeNote: row === goals[0] ? 'In december 9 van de 10 op tijd.' : '',
          },
        };
      if (row.kind !== 'agreement') return row;
      return { ...row, payload: { ...row.payload, after: row.payload.until ? 'continues' : 'stops' } };
    });
    const review = row('evaluation', {
      date: '2027-01-14',
      helped: 'De afvinklijst, en op maandag samen beginnen.',
      continues: '',
      stops: '',
      rung: 'less',
      next: 'round',
      question: '',
    });
    const text = buildEvaluation({ ...about, rows: [...rows, review] });
    expect(planText(text)).toMatchSnapshot();
    expect(wordCount(text)).toBeLessThan(150);
    expect(planText(buildPlan({ ...usual, rows: [...rows, review] }))).toBe(planText(buildPlan(usual)));
  });

  it('is empty before anybody looked back', () => {
    expect(buildEvaluation({ ...about, rows: usual.rows }).blocks).toEqual([]);
  });

  it('is read back whole, and is the same as the dossier', () => {
    fc.assert(
      fc.property(reviewed, mangling, fc.boolean(), (rows, change, viaHtml) => {
        const text = buildEvaluation({ ...about, rows });
        const given = mangled(viaHtml ? htmlToLines(planHtml(text)) : planText(text), change);
        const { plans, unread } = read(given);
        expect(unread).toEqual([]);
        expect(plans).toHaveLength(1);
        const [plan] = plans;
        if (!plan) return;
        const texts = plan.rows.flatMap(({ payload }) =>
          Object.entries(payload).flatMap(([field, value]) =>
            field === 'position' ? [] : said(String(value)),
          ),
        );
        expect(texts.sort()).toEqual(told(rows));
        const agreed = rows.flatMap(({ kind, payload }) =>
          kind === 'agreement' ? said(payload.what + payload.who) : [],
        );
        // Of two with the same words nobody knows which is which.
        if (new Set(agreed).size === agreed.length)
          expect(differences(plan, rows).filter(({ likeness }) => likeness !== 'same')).toEqual([]);
      }),
      runs,
    );
  });

  it('is no part of a plan in the same text', () => {
    fc.assert(
      fc.property(reviewed, input, (rows, made) => {
        const texts = [planText(buildEvaluation({ ...about, rows })), planText(buildPlan(made))];
        const { plans, unread } = read(texts.join('\n\n'));
        expect(unread).toEqual([]);
        expect(plans).toHaveLength(2);
        expect(plain(plans[1])).toEqual(expected(made.rows));
      }),
      runs,
    );
  });
});
