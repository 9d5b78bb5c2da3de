import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import { aboutWhom, period } from '../../../plan/about';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import { blockText, planText } from '../../../plan/text';
import { row } from './dossiers';

const who = { label: 'Lotte V.', group: 'groep 6', today: '2026-10-12' };
const discussed = (day: string, index = 0) =>
  row('party', { role: 'parent', name: `ouder ${index}`, discussed: day, position: index }, index);
const evaluation = (date: string, index = 0) => row('moment', { date, purpose: 'evaluatie' }, index);
const inRound = (round: number, made: AnyRow) => ({ ...made, round }) as AnyRow;
const lines = (about: readonly { label: string; text: string }[]) =>
  about.map(({ label, text }) => `${label}: ${text}`);

describe('what stands on top of a text', () => {
  it('says who made it where somebody filled that in, and the round from the second on', () => {
    const school = (maker: string) => [
      row('school', { maker, makerRole: 'mentor', name: 'Het Kompas', supportPoint: '' }),
    ];
    expect(lines(aboutWhom({ ...who, rows: [], school: school('Jeroen Smits') }))).toEqual([
      'Leerling: Lotte V., groep 6',
      'Gemaakt door: Jeroen Smits, mentor, Het Kompas',
    ]);
    // A role and a school without a name say nothing about who made it.
    expect(lines(aboutWhom({ ...who, rows: [inRound(2, evaluation(''))], school: school(' ') }))).toEqual([
      'Leerling: Lotte V., groep 6',
      'Ronde: 2',
    ]);
  });

  it('says the time it is for: from the first talk about it to the last evaluation', () => {
    const said = (...rows: AnyRow[]) => lines(period({ ...who, rows }));
    expect(said()).toEqual(['Periode: vanaf 12 oktober 2026']);
    expect(said(evaluation('2026-11-02'), evaluation('2027-01-14', 1))).toEqual([
      'Periode: 12 oktober 2026 t/m 14 januari 2027',
    ]);
    expect(said(evaluation('2026-10-01'), discussed('2026-12-01'))).toEqual([
      'Periode: vanaf 12 oktober 2026',
    ]);
    expect(said(discussed('2026-09-14', 1), discussed('2026-09-07'), evaluation('2026-10-26'))).toEqual([
      'Periode: 7 september 2026 t/m 26 oktober 2026',
      'Bijgewerkt: 12 oktober 2026',
    ]);
  });

  it('is read: whom it is about, of which day, and what is only shown', () => {
    const school = [row('school', { maker: 'Jeroen Smits', makerRole: '', name: '' })];
    const rows = [discussed('2026-09-07'), evaluation('2026-10-26')].map((made) => inRound(2, made));
    const { plans, unread } = read(planText(buildPlan({ ...who, rows, school })));
    expect(unread).toEqual([]);
    expect(plans).toMatchObject([
      {
        version: 3,
        student: 'Lotte V., groep 6',
        date: '2026-10-12',
        school: [
          { label: 'Gemaakt door', text: 'Jeroen Smits' },
          { label: 'Ronde', text: '2' },
        ],
      },
    ]);
  });
});

describe('a block of the plan', () => {
  const block = (...rows: AnyRow[]) =>
    buildPlan({ ...who, rows })
      .blocks.map(blockText)
      .join('\n\n');

  it('has no label for facts that stand alone, and names why a further round began', () => {
    const facts = row('facts', {
      seen: 'Lotte las 58 woorden.',
      occasion: 'Rekenen gaat goed, taal nog niet.',
    });
    expect(block(facts)).toBe('Waarom dit plan\nLotte las 58 woorden.');
    expect(block(inRound(2, facts))).toBe(
      'Waarom dit plan\nAanleiding voor deze ronde: Rekenen gaat goed, taal nog niet.\nWat we zien: Lotte las 58 woorden.',
    );
    expect(read(block(inRound(2, facts))).plans[0]?.rows).toEqual([
      {
        kind: 'facts',
        name: '-',
        payload: { occasion: 'Rekenen gaat goed, taal nog niet.', seen: 'Lotte las 58 woorden.' },
      },
    ]);
    // What an editor would take for a list keeps its label.
    expect(block(row('facts', { seen: '3. Rekenen' }))).toBe('Waarom dit plan\nWat we zien: 3. Rekenen');
  });

  it('says once on which day it was discussed, and keeps two parents apart', () => {
    const parent = (index: number, name: string, agrees: 'yes' | 'no' | '', agreedOn: string, reason = '') =>
      row(
        'party',
        { role: 'parent', name, discussed: '2026-09-07', agrees, agreedOn, reason, position: index },
        index,
      );
    const text = block(
      parent(1, 'moeder', 'yes', '2026-09-07', 'nergens'),
      parent(2, 'vader', 'no', '2026-09-07', '“Ik wil een onderzoek.”'),
      parent(3, 'oma', '', ''),
    );
    expect(text).toBe(
      [
        'Besproken en akkoord',
        'Besproken op: 7 september 2026',
        'Ouder 1: moeder, akkoord',
        'Ouder 2: vader, niet akkoord',
        '- Reden: “Ik wil een onderzoek.”',
        'Ouder 3: oma, nog geen antwoord',
      ].join('\n'),
    );
    expect(read(text).plans[0]?.rows.map(({ payload }) => payload)).toMatchObject([
      { name: 'moeder', discussed: '2026-09-07', agrees: 'yes', agreedOn: '2026-09-07' },
      { name: 'vader', agrees: 'no', reason: '“Ik wil een onderzoek.”' },
      { name: 'oma', discussed: '2026-09-07', position: 2 },
    ]);
    expect(block(parent(1, 'moeder', 'yes', '2026-09-09'), parent(2, 'vader', '', ''))).toBe(
      'Besproken en akkoord\nOuder 1: moeder, besproken op 7 september 2026, akkoord op 9 september 2026\nOuder 2: vader, besproken op 7 september 2026',
    );
  });

  it('tells one label from the same one elsewhere by its heading, and keeps what it cannot tell', () => {
    const helps = 'In de klas: naast Sem';
    expect(read(`Wat helpt\n- ${helps}`).plans[0]?.rows[0]?.payload).toEqual({ helps: 'naast Sem' });
    expect(read(`Wat het lastig maakt\n- ${helps}`).plans[0]?.rows[0]?.payload).toEqual({
      hinders: 'naast Sem',
    });
    expect(read(helps)).toEqual({ plans: [], unread: [helps] });
    const school = 'School: mevrouw Bakker, besproken en akkoord op 3 mei 2026';
    expect(read(school).plans[0]?.rows[0]).toMatchObject({ kind: 'party', name: 'school' });
  });
});
