import { describe, expect, it } from 'vitest';
import { foundAnswers, isTooLong, type Whose } from '../../../components/answers/found-answers';
import { writesFor } from '../../../components/answers/writes-for';
import type { AnyRow } from '../../../dossier/rows';
import { buildAsk } from '../../../plan/ask-colleagues';
import { readAnswers } from '../../../plan/read-answers';
import { planText } from '../../../plan/text';
import { row, sheet } from './sheets';

const HERE = '11111111-1111-4111-8111-111111111111';
const ELSEWHERE = '22222222-1111-4111-8111-111111111111';
const QUESTION = 'Hoe begint Sanne bij jou aan een taak?';
const ask = (question = QUESTION): AnyRow => row('colleague-ask', '-', { question });
const mail = (label = 'Sanne de V.', dossier = HERE, question = QUESTION, unnamed = false) =>
  planText(
    buildAsk({
      rows: [{ ...row('colleague-ask', '-', { question, unnamed }), dossier } as AnyRow],
      label,
      group: '2B',
      today: '2026-11-28',
    }),
  );
const filled = (text: string, answer = 'Vlot.', who = 'Jan Bakker') =>
  text.replace('Mijn naam:', `Mijn naam: ${who}`).replace('Mijn antwoord:', `Mijn antwoord: ${answer}`);
const SANNE = { shortName: 'Sanne de V.', fullName: 'Sanne de Vries', group: '2B' };
const found = (text: string, rows: AnyRow[] = [ask()], told: (text: string) => boolean = () => false) => {
  const read = readAnswers(text);
  const keys = read.loose.filter((piece) => told(piece.text)).map(({ key }) => key);
  const names = [SANNE, { ...SANNE, shortName: 'S. de V.' }];
  return foundAnswers(read, keys, { dossier: HERE, names, rows });
};
const whose = (text: string) => found(text).map((one) => one.whose);

describe('whose answer it is', () => {
  const cases: [string, string, Whose][] = [
    ['with the mark and the name of this student', mail(), 'ours'],
    ['by initials', mail('S. de V.'), 'ours'],
    ['without a name', mail('Sanne de V.', HERE, QUESTION, true), 'ours'],
    ['with a mark alone', mail().replace(/^[\s\S]*(?=Mijn naam)/, ''), 'ours'],
    ['of an earlier question', mail('Sanne de V.', HERE, 'En bij gym?'), 'ours'],
    ['with the mark of another', mail('Daan V.', ELSEWHERE), 'other-mark'],
    ['with the mark of another and this name', mail('Sanne de V.', ELSEWHERE), 'other-mark'],
    ['with this mark and the name of another', mail('Daan V.'), 'other-name'],
    ['with this mark and another group of the short name', mail().replace('2B', '3C'), 'other-name'],
    [
      'with this mark and another question',
      mail().replace('begint Sanne', 'gaat het met Daan'),
      'other-question',
    ],
    ['without a mark, of this student', mail().replace(/Kenmerk.*/, ''), 'unknown'],
    ['without a mark, of another', mail('Daan V.').replace(/Kenmerk.*/, ''), 'other-name'],
  ];
  for (const [name, text, is] of cases) it(name, () => expect(whose(filled(text))).toEqual([is]));

  it('outside a form it is what the teacher says, unless the form beside it is of another', () => {
    const above = (text: string) => `Ze begint vlot.\n\n${text}`;
    const said = (text: string) => text === 'Ze begint vlot.';
    expect(found(above(mail()))).toEqual([]);
    expect(found(above(mail()), [ask()], said)).toMatchObject([{ whose: 'loose', text: 'Ze begint vlot.' }]);
    expect(found(above(mail('Daan V.', ELSEWHERE)), [ask()], said)).toMatchObject([{ whose: 'other-mark' }]);
    expect(
      found(`${mail()}\n\nZe begint vlot.\n\n${mail('Daan V.', ELSEWHERE)}`, [ask()], said),
    ).toMatchObject([{ whose: 'other-mark' }]);
    expect(found('Ze begint vlot.', [ask()], said)).toMatchObject([{ whose: 'loose' }]);
  });
});

describe('what stands in the dossier already', () => {
  const reply = (text: string, who = 'Jan Bakker', asked = QUESTION): AnyRow =>
    row('colleague-reply', HERE, { text, who, asked, position: 1 });
  const state = (rows: AnyRow[], text = filled(mail())) =>
    found(text, rows).map(({ isHere, another }) => ({ isHere, another }))[0];

  it('is known by who said it and by the words, however its lines were broken', () => {
    expect(state([ask(), reply(' vlot. ')])).toMatchObject({ isHere: true });
    expect(state([ask(), reply('Vlot.', 'An Smit')])).toEqual({ isHere: false, another: false });
    expect(state([ask(), reply('Vlot')])).toMatchObject({ isHere: false });
    const lines = 'Een zin die net zo lang is als de regels van een mailprogramma\nworden.';
    expect(state([ask(), reply(lines.replace('\n', ' '))], filled(mail(), lines))).toMatchObject({
      isHere: true,
    });
  });

  it('of the same colleague, to the same question, asks; to another question it does not', () => {
    expect(state([ask(), reply('Traag.')])).toEqual({ isHere: false, another: true });
    expect(state([ask(), reply('Traag.', 'Jan Bakker', 'En bij gym?')])).toEqual({
      isHere: false,
      another: false,
    });
  });

  it('keeps the question that was asked: the one above the form, else that of the mark', () => {
    const earlier = filled(mail('Sanne de V.', HERE, 'En bij gym?'));
    expect(found(earlier)[0]?.asked).toBe('En bij gym?');
    expect(found(filled(mail()).replace(/^[\s\S]*(?=Mijn naam)/, ''))[0]?.asked).toBe(QUESTION);
    expect(found(earlier.replace(/^[\s\S]*(?=Mijn naam)/, ''))[0]?.asked).toBe('');
  });
});

it('too long an answer is not cut, and so not taken', () => {
  expect([isTooLong('x'.repeat(20_000)), isTooLong('x'.repeat(20_001))]).toEqual([false, true]);
});

it('is written once for an answer, after those that are there', () => {
  const names = new Map<string, string>();
  const there = sheet(row('colleague-reply', HERE, { text: 'Er al', position: 4 }));
  const chosen = found(`${filled(mail())}\n${filled(mail(), 'Traag.', 'An')}`);
  const writes = writesFor(chosen, there, '2026-11-28', names);
  expect(writes.map(({ set }) => set)).toEqual([
    { date: '2026-11-28', who: 'Jan Bakker', subject: '', text: 'Vlot.', asked: QUESTION, position: 5 },
    { date: '2026-11-28', who: 'An', subject: '', text: 'Traag.', asked: QUESTION, position: 6 },
  ]);
  expect(new Set(writes.map(({ name }) => name)).size).toBe(2);
  expect(writesFor(chosen, there, '2026-11-28', names)).toEqual(writes);
});
