import { describe, expect, test } from 'vitest';
import { countAnswers, countTicks, hasVoice, isPartFilled, sheetOf } from '../../../components/sheet';
import { PLAN_PARTS, type PlanPart } from '../../../content/chapter';
import { chapter } from '../../../content/stappenplan';
import type { AnyRow } from '../../../dossier/rows';
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

  test('what was typed under a vraag before a tool took it over still counts', () => {
    const vraag = 'signaleren.factoren';
    const typed = sheet(row('answer', vraag, { vraag, text: 'Rustige plek helpt' }));
    expect(countAnswers(typed, chapter('signaleren')).done).toBe(1);
    const both = sheet(
      row('answer', vraag, { vraag, text: 'Rustige plek helpt' }),
      row('factor', 'student', { helps: 'Een rustige plek' }),
    );
    expect(countAnswers(both, chapter('signaleren')).done).toBe(1);
  });

  test('each part knows when it holds something, and an empty row is nothing', () => {
    const filled: Record<PlanPart, AnyRow> = {
      factoren: row('factor', 'group', { hinders: 'Veel wisselingen' }),
      driehoek: row('theme', 't', { parents: 'Thuis gaat het goed' }),
      uitzoeken: row('inquiry', 'i', { what: 'Leestoets' }),
      doelen: row('goal', 'g', { text: 'Op tijd beginnen' }),
      smarti: row('goal', 'g', { inspiring: true }),
      afspraken: row('agreement', 'a', { result: 'Rust' }),
      momenten: row('moment', 'm', { date: '2026-12-03' }),
      volgen: row('roles', '-', { records: 'De mentor' }),
      akkoord: row('party', 'school', { agrees: 'no' }),
      energie: row('energy', '-', { helps: 'Een korte pauze' }),
      uitkomst: row('goal', 'g', { outcome: '-1' }),
      verder: row('evaluation', '-', { helped: 'Samen beginnen' }),
      vervolg: row('evaluation', '-', { next: 'close' }),
    };
    for (const part of PLAN_PARTS) {
      const { kind, id } = filled[part];
      const empty = row(kind, id.slice(id.lastIndexOf('/') + 1), {});
      expect([part, isPartFilled(sheet(filled[part]), part)]).toEqual([part, true]);
      expect([part, isPartFilled(sheet(empty), part)]).toEqual([part, false]);
      expect([part, isPartFilled(sheet(), part)]).toEqual([part, false]);
    }
    expect(isPartFilled(sheet(row('roles', '-', { contact: 'De mentor' })), 'volgen')).toBe(false);
    expect(isPartFilled(sheet(row('goal', 'g', { own: 'Ik wil starten' })), 'doelen')).toBe(false);
  });
});

describe('the order of what was agreed', () => {
  test('moments by date, those without one last', () => {
    const moment = (name: string, date: string) =>
      row('moment', name, { date, purpose: 'evaluatie', withWhom: '' });
    const here = sheet(moment('a', ''), moment('b', '2026-12-17'), moment('c', '2026-12-03'));
    expect(here.list('moment').map(({ payload }) => payload.date)).toEqual(['2026-12-03', '2026-12-17', '']);
  });

  test('goals by position', () => {
    const goals = [
      row('goal', 'a', { text: 'twee', position: 2 }),
      row('goal', 'b', { text: 'een', position: 1 }),
    ];
    expect(
      sheet(...goals)
        .list('goal')
        .map(({ payload }) => payload.text),
    ).toEqual(['een', 'twee']);
  });
});

test('the pupil was heard, or it is written down why not', () => {
  expect(hasVoice(sheet())).toBe(false);
  expect(hasVoice(sheet(row('voice', '-', { stance: 'quote', quote: ' ' })))).toBe(false);
  expect(hasVoice(sheet(row('voice', '-', { stance: 'quote', quote: 'Ik wil starten.' })))).toBe(true);
  expect(hasVoice(sheet(row('voice', '-', { stance: 'ask-later', quote: '' })))).toBe(true);
});
