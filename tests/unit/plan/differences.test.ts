import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import { changesFor, type Difference, differences } from '../../../plan/differences';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { type ReadResult, read } from '../../../plan/read';
import { planText } from '../../../plan/text';
import { input, nastyText, RUNS, row } from './dossiers';
import { usual } from './example-plans';
import { written } from './written';

const runs = { numRuns: RUNS };
const patience = 5_000 + RUNS * 40;

function readRows(rows: readonly AnyRow[]) {
  return only(read(planText(buildPlan({ rows, label: 'Sanne', group: null, today: '2026-11-23' }))));
}

function only({ plans }: ReadResult) {
  const [plan] = plans;
  if (!plan) throw new Error('no plan');
  return plan;
}

const everything = (list: readonly Difference[]) => new Set(list.map(({ key }) => key));
const kinds = (list: readonly Difference[]) => list.map(({ title, likeness }) => `${title}: ${likeness}`);

describe('a plan beside the dossier it came from', { timeout: patience }, () => {
  it('is the same in everything, and writes nothing', () => {
    fc.assert(
      fc.property(input, ({ rows }) => {
        const list = differences(readRows(rows), rows);
        expect(list.filter(({ likeness }) => likeness !== 'same')).toEqual([]);
        expect(changesFor(list, everything(list), () => 'x')).toEqual([]);
      }),
      runs,
    );
  });

  it('fills an empty dossier, and is the same from then on', () => {
    fc.assert(
      fc.property(input, ({ rows }) => {
        const plan = readRows(rows);
        const list = differences(plan, []);
        expect(list.every(({ likeness, revision }) => likeness === 'new' && revision === 0)).toBe(true);
        const filled = written([], list, everything(list));
        expect(differences(plan, filled).filter(({ likeness }) => likeness !== 'same')).toEqual([]);
        expect(planText(buildPlan({ rows: filled, label: 'S', group: null, today: '' }))).toBe(
          planText(buildPlan({ rows: readBack(rows), label: 'S', group: null, today: '' })),
        );
      }),
      runs,
    );
  });

  it('never touches what was not chosen, and is the same after all was', () => {
    fc.assert(
      fc.property(input, input, fc.infiniteStream(fc.boolean()), (told, here, coin) => {
        const plan = readRows(told.rows);
        const list = differences(plan, here.rows);
        const take = new Set(list.map(({ key }) => key).filter(() => coin.next().value));
        const ids = new Set(
          list
            .filter(({ key, name }) => take.has(key) && name)
            .map(({ kind, name }) => `d1/1/${kind}/${name}`),
        );
        const after = new Map(written(here.rows, list, take).map((row) => [row.id, row]));
        for (const row of here.rows) if (!ids.has(row.id)) expect(after.get(row.id)).toBe(row);
        const all = written(here.rows, list, everything(list));
        const again = differences(plan, all);
        expect(again.filter(({ likeness }) => likeness === 'different')).toEqual([]);
        const more = differences(readRows(all), all);
        expect(more.filter(({ likeness }) => likeness !== 'same')).toEqual([]);
      }),
      runs,
    );
  });

  it('never mixes two things of a list', () => {
    fc.assert(
      fc.property(
        fc.array(nastyText, { maxLength: 6 }),
        fc.array(nastyText, { maxLength: 6 }),
        (one, two) => {
          const goals = (texts: string[]) =>
            texts.map((text, index) => row('goal', { text, position: index }, index));
          const list = differences(readRows(goals(one)), goals(two));
          const names = list.flatMap(({ name }) => name ?? []);
          expect(new Set(names).size).toBe(names.length);
        },
      ),
      runs,
    );
  });
});

/** The rows as their plan gives them back: texts on one line, days that exist. */
function readBack(rows: readonly AnyRow[]): AnyRow[] {
  const list = differences(readRows(rows), []);
  return written([], list, everything(list));
}

describe('differences', () => {
  const goal = (text: string, index = 0, own = '') => row('goal', { text, own, position: index + 1 }, index);

  it('say per item whether it is the same, new or different', () => {
    const here = [
      ...usual.rows.filter(({ kind }) => kind !== 'agreement' && kind !== 'tick'),
      row('agreement', {
        what: 'Huiswerk opgeven in kleine delen, met een afvinklijst',
        who: 'de mentor',
        position: 1,
      }),
    ];
    const list = differences(readRows(usual.rows), here).filter(({ likeness }) => likeness !== 'same');
    expect(kinds(list)).toEqual([
      'Afspraak 1: different',
      'Afspraak 2: new',
      'Aandachtspunt: Eerst naar de leerling geluisterd: new',
      'Aandachtspunt: Ouders en leerling uitgenodigd: new',
    ]);
    expect(
      list[0]?.fields.map(({ name, likeness, hereShown, toldShown }) => [
        name,
        likeness,
        hereShown,
        toldShown,
      ]),
    ).toEqual([
      ['Afspraak', 'same', expect.any(String), expect.any(String)],
      ['Wie', 'different', 'de mentor', 'mevrouw El Amrani (Engels)'],
      ['Wanneer', 'new', '', 'elke week vanaf 30 november 2026'],
      ['Tot en met', 'new', '', '14 januari 2027'],
      ['Resultaat', 'new', '', 'Sanne ziet elke dag wat er af moet'],
    ]);
    expect(list.at(-1)?.fields.map(({ toldShown }) => toldShown)).toEqual(['ja', '17 november 2026']);
  });

  it('know a goal that was reworded or moved, and do not take a new one for it', () => {
    const here = [
      goal('Sanne levert elke week 4 opdrachten in.'),
      goal('Sanne leest een bladzijde per dag.', 1),
    ];
    const told = readRows([
      goal('Sanne leest twee bladzijden per dag.'),
      goal('Jip vraagt om hulp.', 1),
      goal('Sanne levert elke week 4 opdrachten in.', 2),
    ]);
    const list = differences(told, here);
    expect(kinds(list)).toEqual(['Doel 2: different', 'Doel 3: new', 'Doel 1: same']);
    expect(changesFor(list, everything(list), () => 'uuid')).toEqual([
      {
        kind: 'goal',
        name: '0000-1',
        revision: 1,
        was: { text: 'Sanne leest een bladzijde per dag.' },
        set: { text: 'Sanne leest twee bladzijden per dag.' },
      },
      { kind: 'goal', name: 'uuid', revision: 0, was: {}, set: { text: 'Jip vraagt om hulp.', position: 3 } },
    ]);
    expect(changesFor(list, new Set(), () => 'uuid')).toEqual([]);
  });

  it('see a moment that was moved', () => {
    const moment = (date: string, index = 0) =>
      row('moment', { date, purpose: 'evaluatie', withWhom: '' }, index);
    const [item, ...more] = differences(readRows([moment('2027-01-21')]), [moment('2027-01-14')]);
    expect(item).toMatchObject({ likeness: 'different', name: '0000-0', title: 'Moment 1' });
    expect(more).toEqual([]);
    expect(
      kinds(differences(readRows([moment('2027-01-14'), moment('2027-01-21', 1)]), [moment('2027-01-14')])),
    ).toEqual(['Moment 1: same', 'Moment 2: new']);
  });

  it('number parents among parents: pupil and school are no parent', () => {
    const party = (role: 'student' | 'parent' | 'school', agrees: 'yes' | 'no', index = 0) =>
      row(
        'party',
        { role, name: `${role} ${index}`, discussed: '2026-11-23', agrees, position: index },
        index,
      );
    const here = [
      party('student', 'yes'),
      party('parent', 'yes', 1),
      party('parent', 'yes', 2),
      party('school', 'yes'),
    ];
    const told = [
      party('student', 'yes'),
      party('parent', 'yes', 1),
      party('parent', 'no', 2),
      party('parent', 'no', 3),
    ];
    expect(kinds(differences(readRows(told), here))).toEqual([
      'Besproken met leerling: same',
      'Besproken met ouder 1: same',
      'Besproken met ouder 2: different',
      'Besproken met ouder 3: new',
    ]);
  });

  it('take a first choice of the panel for nothing yet', () => {
    const told = readRows([row('voice', { stance: 'not-now', quote: '' })]);
    expect(kinds(differences(told, [row('voice', { stance: 'quote', quote: ' ' })]))).toEqual([
      'In eigen woorden: new',
    ]);
    expect(kinds(differences(told, [row('voice', { stance: 'quote', quote: 'Ik wil rust.' })]))).toEqual([
      'In eigen woorden: different',
    ]);
    const words = readRows([row('voice', { stance: 'quote', quote: 'Ik wil rust.' })]);
    const list = differences(words, [row('voice', { stance: 'not-now', quote: 'Eerder gezegd' })]);
    expect(list[0]?.fields.map(({ likeness }) => likeness)).toEqual(['different', 'different']);
  });
});
