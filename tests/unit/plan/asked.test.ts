import { describe, expect, it } from 'vitest';
import { STEPS } from '../../../content/stappenplan';
import { TABLE, TABLE_QUESTIONS } from '../../../content/table-questions';
import { daysAhead } from '../../../dossier/kinds/ahead';
import { askedIn, askedName } from '../../../dossier/kinds/asked';
import type { AnyRow } from '../../../dossier/rows';
import { askedInWords, lastSaidOn, readAsked, saidRows } from '../../../plan/asked';
import { fold } from '../../../plan/clean';
import { differences } from '../../../plan/differences';
import { buildEvaluation } from '../../../plan/evaluation';
import { read } from '../../../plan/read';
import { buildTalkReport } from '../../../plan/talk-report';
import { planText } from '../../../plan/text';
import { row } from './dossiers';

const about = { label: 'Lotte in ’t V.', group: 'groep 6', today: '2026-09-28' };

function said(name: string, fields: { student?: string; parents?: string; school?: string }): AnyRow {
  const made = row('spoken', fields);
  return { ...made, id: `d1/1/spoken/${name}` } as AnyRow;
}
const VOL = 'realiseren.energie-vasthouden.2026-09-28';
const GAAT = 'realiseren.zicht-op-uitvoering.2026-09-28';

describe('the questions at the table', () => {
  it('each stand for a vraag of their step, in words of their own', () => {
    for (const { id, vragen } of STEPS)
      for (const question of TABLE[id].questions) {
        const vraag = vragen.find((one) => one.id === question.id);
        expect(vraag, question.id).toBeDefined();
        expect(question.text).not.toBe(vraag?.text);
        expect(question.text).toMatch(/^\p{Lu}.{8,60}\?$/u);
      }
  });

  it('are told apart by their words, wherever those begin', () => {
    const texts = TABLE_QUESTIONS.map(({ text }) => fold(text));
    for (const text of texts) expect(texts.filter((one) => one.startsWith(text))).toEqual([text]);
    for (const { id } of TABLE_QUESTIONS) {
      const name = askedName({ question: id, day: '2026-09-28' });
      expect(askedIn(name)).toEqual({ question: id, day: '2026-09-28' });
      expect(readAsked(`${askedInWords(name)} en meer`)).toEqual({ name, rest: ' en meer' });
    }
  });
});

describe('what was said at the table', () => {
  it('is told with its question, by day, and as it was asked; not where nobody said anything', () => {
    const rows = [
      said(VOL, { student: 'Later.' }),
      said(GAAT, { parents: 'Eerst.' }),
      said('realiseren.bijstellen.2026-09-28', { school: ' \n' }),
      said('evalueren.vervolgstap.2026-09-01', { school: 'Eerder.' }),
    ];
    expect(saidRows(rows).map(({ id }) => id.split('/').at(-1))).toEqual([
      'evalueren.vervolgstap.2026-09-01',
      GAAT,
      VOL,
    ]);
    expect(lastSaidOn(rows)).toBe('2026-09-28');
    expect(lastSaidOn(rows, 'evalueren')).toBe('2026-09-01');
  });

  it('stands in the report of the talk: who said it, and on which day', () => {
    const text = planText(
      buildTalkReport({
        ...about,
        rows: [
          row('talk', { date: '2026-09-28', present: 'Lotte en haar moeder' }),
          said(VOL, { student: 'Ik wil liever "strips".', parents: 'Vijf avonden is veel.', school: 'Ja.' }),
          said(GAAT, { parents: 'Twee avonden lukte het.' }),
        ],
      }),
    );
    expect(text).toContain(
      [
        'Het gesprek',
        'Maandag 28 september 2026, met Lotte en haar moeder',
        '',
        'Wat ieder zei',
        'Hoe gaat het met wat we afspraken?',
        '- Ouders: “Twee avonden lukte het.”',
        'Hoe houden we dit samen vol?',
        '- Lotte: “Ik wil liever "strips".”',
        '- Ouders: “Vijf avonden is veel.”',
        '- School: “Ja.”',
      ].join('\n'),
    );
  });

  it('is of the last talk, with who was there that day and nobody of another day', () => {
    const earlier = row('talk', { date: '2026-09-21', present: 'opa', student: 'Toen.' });
    const table = [said('evalueren.vervolgstap.2026-09-28', { student: 'Verder zo.' })];
    const at = (...rows: AnyRow[]) => planText(buildTalkReport({ ...about, rows }));
    expect(at(earlier, ...table)).toContain('\nMaandag 28 september 2026\n');
    expect(at(earlier, ...table)).not.toMatch(/opa|Toen/);
    expect(at(row('evaluation', { date: '2026-09-28', present: 'vader' }), ...table)).toContain(
      ', met vader\n',
    );
    const later = row('talk', { date: '2026-10-05', student: 'Nu.' });
    expect(at(later, ...table)).not.toContain('Verder zo');
  });

  it('stands in the evaluation: of looking back, else what was said last; and is read back where it belongs', () => {
    const review = row('evaluation', { date: '2026-09-28', helped: 'Samen beginnen.' });
    const rows = [review, said(GAAT, { student: 'Het lukt.', parents: 'Vaak.' })];
    const text = planText(buildEvaluation({ ...about, rows }));
    expect(text).toContain(
      [
        'Het gesprek',
        'Gevraagd: Hoe gaat het met wat we afspraken? (28 september 2026)',
        '- Leerling: “Het lukt.”',
        '- Ouders: “Vaak.”',
      ].join('\n'),
    );
    const { plans, unread } = read(text);
    expect(unread).toEqual([]);
    expect(plans[0]?.rows).toContainEqual({
      kind: 'spoken',
      name: GAAT,
      payload: { student: 'Het lukt.', parents: 'Vaak.' },
    });
    const [plan] = plans;
    if (!plan) throw new Error('no plan');
    expect(differences(plan, rows).map(({ likeness }) => likeness)).not.toContain('different');
    const there = differences(plan, [said(GAAT, { student: 'Nog niet.' })]);
    expect(there.find(({ kind }) => kind === 'spoken')).toMatchObject({
      title: 'Hoe gaat het met wat we afspraken? (28 september 2026)',
      likeness: 'different',
    });
    const back = said('evalueren.vervolgstap.2026-09-14', { school: 'We gaan door.' });
    expect(planText(buildEvaluation({ ...about, rows: [...rows, back] }))).not.toContain('Het lukt.');
    // Alone it is an evaluation only where was looked back.
    expect(buildEvaluation({ ...about, rows: [back] }).blocks).toHaveLength(1);
    expect(buildEvaluation({ ...about, rows: rows.slice(1) }).blocks).toEqual([]);
  });

  it('keeps what it cannot read: a question that nobody asks, and words below it', () => {
    const { plans, unread } = read(
      'Evaluatie van het plan\nLeerling: Lotte\n\nHet gesprek\nGevraagd: Wat dan? (28 september 2026)\n- Ouders: “Zo.”\n\nStapsgewijs, vorm 3',
    );
    expect(plans.flatMap(({ rows }) => rows)).toEqual([]);
    expect(unread.join('\n')).toContain('Wat dan? (28 september 2026)');
    expect(unread.join('\n')).toContain('Zo.');
  });

  it('is having talked at a moment in between, but not having evaluated', () => {
    const moment = (purpose: 'tussentijds' | 'evaluatie') => row('moment', { date: '2026-09-28', purpose });
    const held = (...rows: AnyRow[]) => daysAhead(rows).map((one) => one.held);
    expect(held(moment('tussentijds'))).toEqual([false]);
    expect(held(moment('tussentijds'), said(VOL, { student: 'Ja.' }))).toEqual([true]);
    expect(held(moment('evaluatie'), said(VOL, { student: 'Ja.' }))).toEqual([false]);
  });
});
