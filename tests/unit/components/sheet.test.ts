import { describe, expect, test } from 'vitest';
import { countAnswers, countTicks, hasVoice, isPartFilled, sheetOf } from '../../../components/sheet';
import { chapter } from '../../../content/stappenplan';
import { row, sheet, snapshot } from './sheets';

const tick = (aandachtspunt: string, done: boolean, round = 1) =>
  row('tick', aandachtspunt, { aandachtspunt, done, date: '2026-11-10' }, round);

describe('what a step counts', () => {
  test('only ticks that stand, and only of this step', () => {
    const here = sheet(
      tick('signaleren.luister-eerst', true),
      tick('signaleren.kijk-breder', false),
      tick('begrijpen.onbekend', true),
    );
    expect(countTicks(here, chapter('signaleren'))).toEqual({ done: 1, of: 8 });
    expect(countTicks(here, chapter('begrijpen'))).toEqual({ done: 0, of: 5 });
  });

  test('only the round the student is in', () => {
    const rows = [tick('signaleren.luister-eerst', true, 1), tick('signaleren.kijk-breder', true, 2)];
    expect(countTicks(sheetOf(snapshot(rows, 2)), chapter('signaleren')).done).toBe(1);
    expect([...sheetOf(snapshot(rows, 2)).ticks.keys()]).toEqual(['signaleren.kijk-breder']);
  });

  test('an answer of spaces is no answer', () => {
    const vraag = 'signaleren.welke-vragen';
    expect(
      countAnswers(sheet(row('answer', vraag, { vraag, text: ' \n' })), chapter('signaleren')).done,
    ).toBe(0);
    expect(countAnswers(sheet(row('answer', vraag, { vraag, text: 'Ja' })), chapter('signaleren')).done).toBe(
      1,
    );
  });

  test('a vraag that the plan answers counts as soon as that part holds something', () => {
    const agreement = { what: '', who: '', when: '', result: '', position: 0 };
    const empty = sheet(row('agreement', 'a', agreement));
    const filled = sheet(row('agreement', 'a', { ...agreement, who: 'Mentor' }));
    expect(isPartFilled(empty, 'afspraken')).toBe(false);
    expect(isPartFilled(filled, 'afspraken')).toBe(true);
    const asked = chapter('plannen').vragen.filter(({ part }) => part === 'afspraken').length;
    expect(countAnswers(filled, chapter('plannen')).done).toBe(asked);
  });
});

describe('the order of what was agreed', () => {
  test('moments by date, those without one last', () => {
    const moment = (name: string, date: string) =>
      row('moment', name, { date, purpose: 'evaluatie', withWhom: '' });
    const { moments } = sheet(moment('a', ''), moment('b', '2026-12-17'), moment('c', '2026-12-03'));
    expect(moments.map(({ payload }) => payload.date)).toEqual(['2026-12-03', '2026-12-17', '']);
  });

  test('goals by position', () => {
    const goals = [
      row('goal', 'a', { text: 'twee', position: 2 }),
      row('goal', 'b', { text: 'een', position: 1 }),
    ];
    expect(sheet(...goals).goals.map(({ payload }) => payload.text)).toEqual(['een', 'twee']);
  });
});

test('the pupil was heard, or it is written down why not', () => {
  expect(hasVoice(sheet())).toBe(false);
  expect(hasVoice(sheet(row('voice', '-', { stance: 'quote', quote: ' ' })))).toBe(false);
  expect(hasVoice(sheet(row('voice', '-', { stance: 'quote', quote: 'Ik wil starten.' })))).toBe(true);
  expect(hasVoice(sheet(row('voice', '-', { stance: 'ask-later', quote: '' })))).toBe(true);
});
