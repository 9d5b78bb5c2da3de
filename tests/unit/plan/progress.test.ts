/** The voortgang: made, and read back whatever stands in it and whatever an editor did to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInId } from '../../../dossier/row-id';
import type { AnyRow, Row } from '../../../dossier/rows';
import { changesFor, differences } from '../../../plan/differences';
import { buildEvaluation } from '../../../plan/evaluation';
import { planHtml } from '../../../plan/html';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { buildProgress } from '../../../plan/progress-report';
import { read } from '../../../plan/read';
import type { ReadPlan } from '../../../plan/read-plans';
import { blockText, planText } from '../../../plan/text';
import { dyslexiaLater } from './cases/later';
import { expected, input, missing, nastyText, plain, RUNS, row, said, words, wordsOf } from './dossiers';
import { htmlToLines } from './html-to-lines';
import { dice, mangled, mangling } from './mangle';
import { written } from './written';

const runs = { numRuns: RUNS };
const patience = 5_000 + RUNS * 40;
const TODAY = '2027-01-14';
const about = { label: 'Sanne de V.', group: '2B', today: TODAY };

const day = fc.constantFrom('', '2026-09-07', '2026-10-05', '2026-10-06', '2026-02-30');
const level = fc.constantFrom('', 'high', 'half', 'low');
const carriedOut: fc.Arbitrary<AnyRow[]> = fc
  .record({
    agreements: fc.array(
      fc.record({
        what: nastyText,
        who: nastyText,
        when: nastyText,
        state: fc.constantFrom('open', 'busy', 'done', 'dropped'),
        per: fc.constantFrom('', 'day', 'week', 'time'),
        times: fc.constantFrom(0, 10),
      }),
      { maxLength: 3 },
    ),
    notes: fc.array(fc.record({ text: nastyText, date: day, about: fc.nat(3) }), { maxLength: 4 }),
    answers: fc.array(fc.record({ about: fc.nat(3), week: fc.nat(9), kept: fc.constantFrom('yes', 'no') }), {
      maxLength: 12,
    }),
    energy: fc.option(fc.record({ date: day, student: level, home: level, school: level, helps: nastyText })),
  })
  .map(({ agreements, notes, answers, energy }) => [
    ...agreements.map((made, index) => row('agreement', { ...made, position: index } as object, index)),
    ...notes.map(({ about, ...note }, index) =>
      row('progress', { ...note, agreement: about < 3 ? `0000-${about}` : '' }, index),
    ),
    ...answers.map(({ about, week, kept }, index) =>
      row(
        'progress',
        { agreement: `0000-${about}`, date: `2026-11-${10 + week}`, kept } as object,
        100 + index,
      ),
    ),
    ...(energy ? [row('energy', energy as object)] : []),
  ]);

/** What the voortgang of these rows says, in its own words: not its code turned around. */
function told(rows: readonly AnyRow[]): string[] {
  const agreements = rows.filter((one): one is AnyRow & Row<'agreement'> => {
    if (one.kind !== 'agreement') return false;
    const { what, who, when } = one.payload;
    return said(what + who + when) !== '';
  });
  const lines: string[] = [];
  for (const [index, { id, payload }] of agreements.entries()) {
    const { what, who, when, state, per, times } = payload;
    const answers = rows.filter(
      (one): one is AnyRow & Row<'progress'> =>
        one.kind === 'progress' && one.payload.agreement === nameInId(id) && one.payload.kept !== '',
    );
    const days = new Map(
      answers.map(({ id: own, payload: { date, kept } }) => [
        per === 'time' ? own : per === 'week' ? (date < '2026-11-16' ? 'a' : 'b') : date,
        kept,
      ]),
    );
    const kept = [...days.values()].filter((one) => one === 'yes').length;
    const of = Math.max(days.size, times);
    const counted = per !== '' && days.size > 0;
    lines.push(
      JSON.stringify([
        'agreement',
        said(what),
        said(who),
        said(what) ? '' : said(when),
        state,
        counted ? per : '',
      ]),
    );
    if (counted) lines.push(JSON.stringify(['counted', index, kept, of, TODAY]));
  }
  for (const { kind, payload } of rows) {
    if (kind === 'progress' && said(payload.text)) {
      const at = agreements.findIndex(({ id }) => nameInId(id) === payload.agreement);
      lines.push(
        JSON.stringify([
          'progress',
          said(payload.text),
          payload.date === '2026-02-30' ? '' : payload.date,
          at,
        ]),
      );
    }
    if (kind !== 'energy') continue;
    const { date, student, home, school, helps } = payload;
    const any = student + home + school;
    if (any || said(helps))
      lines.push(
        JSON.stringify([
          'energy',
          any && date !== '2026-02-30' ? date : '',
          student,
          home,
          school,
          said(helps),
        ]),
      );
  }
  return lines.sort();
}

function found(plan: ReadPlan | undefined): string[] {
  const lines = plan?.rows.map(({ kind, payload, of }) => {
    const has = (field: string) => String((payload as Record<string, unknown>)[field] ?? '');
    if (kind === 'agreement')
      return [kind, said(has('what')), said(has('who')), said(has('when')), has('state'), has('per')];
    if (kind === 'counted') return [kind, of, Number(has('kept')), Number(has('of')), has('date')];
    if (kind === 'progress') return [kind, said(has('text')), has('date'), of ?? -1];
    return [kind, has('date'), has('student'), has('home'), has('school'), said(has('helps'))];
  });
  return (lines ?? []).map((line) => JSON.stringify(line)).sort();
}

const textOf = (rows: readonly AnyRow[]) => buildProgress({ ...about, rows });

describe('the voortgang', { timeout: patience }, () => {
  it('is read back whole, also after what editors and clipboards do', () => {
    fc.assert(
      fc.property(carriedOut, mangling, fc.boolean(), (rows, change, viaHtml) => {
        const text = textOf(rows);
        fc.pre(text.blocks.length > 0);
        const given = mangled(viaHtml ? htmlToLines(planHtml(text)) : planText(text), change);
        const { plans, unread } = read(given);
        expect(unread).toEqual([]);
        expect(plans).toHaveLength(1);
        expect(plans[0]).toMatchObject({ date: TODAY, student: 'Sanne de V., 2B', version: 3 });
        expect(found(plans[0])).toEqual(told(rows));
      }),
      { numRuns: RUNS * 3 },
    );
  });

  it('gives notes back with their own characters and lines', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (one, two) => {
        const rows = [
          row('progress', { text: one, date: '2026-09-07' }),
          row('progress', { text: two, date: '2026-10-05' }, 1),
        ];
        const texts = read(planText(textOf(rows))).plans.flatMap((plan) =>
          plan.rows.map(({ payload }) => (payload as { text?: string }).text),
        );
        const filled = [one, two].map((text) => said(text)).filter(Boolean);
        expect(texts.map((text) => said(text ?? ''))).toEqual(filled);
      }),
      runs,
    );
  });

  it('is no part of a plan or an evaluation in the same text, in any order', () => {
    fc.assert(
      fc.property(carriedOut, input, fc.nat(2), mangling, (rows, made, turn, change) => {
        const text = textOf(rows);
        fc.pre(text.blocks.length > 0);
        const review = row('evaluation', { date: TODAY, helped: 'Rust.' });
        const texts = [
          planText(text),
          planText(buildPlan(made)),
          planText(buildEvaluation({ ...about, rows: [review] })),
        ];
        const { plans, unread } = read(
          mangled([...texts.slice(turn), ...texts.slice(0, turn)].join('\n\n'), change),
        );
        expect(unread).toEqual([]);
        expect(plans).toHaveLength(3);
        const at = (index: number) => plans[(index - turn + 3) % 3];
        expect(found(at(0))).toEqual(told(rows));
        expect(plain(at(1))).toEqual(expected(made.rows));
        expect(at(2)?.rows.map(({ kind }) => kind)).toEqual(['evaluation']);
      }),
      runs,
    );
  });

  it('loses no word when a heading, its title or its last line is gone', () => {
    fc.assert(
      fc.property(carriedOut, mangling, fc.nat(), (rows, change, seed) => {
        const { blocks } = textOf(rows);
        fc.pre(blocks.length > 0);
        const roll = dice(seed);
        const texts = blocks
          .map(blockText)
          .map((block) => (roll() < 0.5 ? block.slice(block.indexOf('\n') + 1) : block));
        const { plans, unread } = read(mangled(texts.join('\n\n'), change));
        const typed = rows.flatMap(({ kind, payload }) => {
          if (kind === 'progress') return wordsOf(payload.text);
          return kind === 'agreement' ? [payload.what, payload.who].flatMap(wordsOf) : [];
        });
        const all = [...plans.flatMap((plan) => words(plan.rows)), ...unread.flatMap(wordsOf)];
        expect(missing(typed, all)).toEqual([]);
      }),
      runs,
    );
  });

  it('does not take a day in somebody’s text for the day of a note', () => {
    const text = 'Toets op 3 mei 2026: 58 woorden. Wat we zagen 4 mei 2026: rust';
    const rows = [
      row('facts', { seen: text }),
      row('agreement', { what: text, who: text, state: 'busy', position: 0 }),
      row('progress', { text, date: '2026-10-05' }),
    ];
    // In a plan nothing of it has to change for that, but what looks like the heading of a note.
    expect(planText(buildPlan({ ...about, rows }))).toContain(
      'Toets op 3 mei 2026: 58 woorden. Wat we zagen. 4 mei',
    );
    const [plan] = read(planText(buildPlan({ ...about, rows }))).plans;
    expect(plain(plan)).toEqual(expected(rows));
    expect(found(read(planText(textOf(rows))).plans[0])).toEqual(told(rows));
  });

  it('keeps a tally of which the day is not known, and one that cannot be', () => {
    const agreement =
      'Voortgang\nGemaakt op: 14 januari 2027\nHoe de afspraken gaan\nAfspraak: Timer\n- Gelukt: ';
    expect(read(`${agreement}op 12 van 10 dagen`).unread).toEqual(['Gelukt: op 12 van 10 dagen']);
    expect(read('Afspraak: Timer\n- Gelukt: op 8 van 10 dagen').unread).toEqual([
      'Gelukt: op 8 van 10 dagen',
    ]);
    expect(read(`${agreement}bijna altijd`).unread).toEqual(['Gelukt: bijna altijd']);
    expect(read(`${agreement}8 van 10 keer, zegt Noor`).unread).toEqual([', zegt Noor']);
  });

  it('keeps of which agreement a note is, where the text does not hold it', () => {
    const { plans, unread } = read('Wat we zagen\n5 oktober 2026, bij afspraak 2: Het lukte.');
    expect(plans[0]?.rows).toEqual([
      { kind: 'progress', name: null, payload: { date: '2026-10-05', text: 'Het lukte.' } },
    ]);
    expect(unread).toEqual(['bij afspraak 2']);
  });
});

describe('a voortgang beside a dossier', { timeout: patience }, () => {
  const text = planText(buildProgress(dyslexiaLater));
  const [plan] = read(text).plans;
  if (!plan) throw new Error('no text');
  const all = (list: ReturnType<typeof differences>) => new Set(list.map(({ key }) => key));

  it('is the same as the dossier it was made of', () => {
    expect(differences(plan, dyslexiaLater.rows).filter(({ likeness }) => likeness !== 'same')).toEqual([]);
  });

  it('fills an empty dossier: notes stand at their agreements, and the tally goes on from there', () => {
    const list = differences(plan, []);
    const rows = written([], list, all(list));
    expect(planText(buildProgress({ ...dyslexiaLater, rows }))).toBe(text);
    expect(differences(plan, rows).filter(({ likeness }) => likeness !== 'same')).toEqual([]);
    const agreement = rows.find(({ payload }) => 'per' in payload && payload.per === 'week');
    const later = row(
      'progress',
      { agreement: nameInId(agreement?.id ?? ''), date: '2026-11-02', kept: 'yes' },
      50,
    );
    expect(planText(buildProgress({ ...dyslexiaLater, rows: [...rows, later] }))).toContain(
      'Gelukt: in 5 van 6 weken',
    );
    // What was counted since makes the text no other than it was.
    expect(differences(plan, [...rows, later]).filter(({ likeness }) => likeness !== 'same')).toEqual([]);
  });

  it('is read in twice without counting twice', () => {
    const once = written([], differences(plan, []), all(differences(plan, [])));
    const twice = written(once, differences(plan, once), all(differences(plan, once)));
    expect(twice).toEqual(once);
    // Also into the dossier that counted itself.
    const own = written(
      dyslexiaLater.rows,
      differences(plan, dyslexiaLater.rows),
      all(differences(plan, dyslexiaLater.rows)),
    );
    expect(own).toEqual([...dyslexiaLater.rows]);
  });

  it('shows a tally that differs, and takes it in the place of what was counted until that day', () => {
    const fewer = dyslexiaLater.rows.filter(
      ({ kind, payload }) => kind !== 'progress' || !('date' in payload) || payload.date !== '2026-09-14',
    );
    const list = differences(plan, fewer);
    const different = list.filter(({ likeness }) => likeness === 'different');
    expect(different.map(({ title }) => title)).toEqual(['Afspraak 3: hoe vaak het lukte']);
    expect(different[0]?.fields[0]).toMatchObject({ hereShown: '3 van 4 keer', toldShown: '4 van 5 keer' });
    const rows = written(fewer, list, all(list));
    expect(planText(buildProgress({ ...dyslexiaLater, rows }))).toContain('Gelukt: in 4 van 5 weken');
  });

  it('leaves a note to the plan as a whole when its agreement is left out, and counts nothing of that', () => {
    const list = differences(plan, []);
    const some = new Set(list.filter(({ kind }) => kind !== 'agreement').map(({ key }) => key));
    const kept = changesFor(list, some, (key) => key);
    expect(kept.map(({ kind, set }) => [kind, set.agreement])).toEqual([
      ['progress', undefined],
      ['progress', undefined],
      ['energy', undefined],
    ]);
  });

  it('takes notes of one day with other words, and with the same words on another day, for what they are', () => {
    const notes = (...all: [string, string][]) =>
      all.map(([date, text], index) => row('progress', { date, text }, index));
    const made = read(
      planText(textOf(notes(['2026-10-05', 'Vier keer gelezen.'], ['2026-10-12', 'Vier keer gelezen.']))),
    ).plans[0];
    if (!made) throw new Error('no text');
    const likeness = (rows: AnyRow[]) =>
      differences(made, rows).map((one) => `${one.title}: ${one.likeness}`);
    expect(likeness(notes(['2026-10-05', 'Vier keer gelezen.']))).toEqual([
      'Notitie van 5 oktober 2026: same',
      'Notitie van 12 oktober 2026: new',
    ]);
    expect(
      likeness(notes(['2026-10-05', 'Vijf keer gelezen.'], ['2026-11-02', 'Vier keer gelezen.'])),
    ).toEqual(['Notitie van 5 oktober 2026: different', 'Notitie van 12 oktober 2026: different']);
  });
});
