import { describe, expect, test } from 'vitest';
import { carryChoices } from '../../../components/rounds/carry';
import { roundReading } from '../../../components/rounds/round-reading';
import { roundsOf, spanInWords } from '../../../components/rounds/rounds';
import { sheetOf } from '../../../components/sheet';
import { PAYLOADS } from '../../../dossier/rows';
import { TEXT_FIELDS } from '../../../dossier/text-fields';
import { row, sheet, snapshot } from './sheets';

const UUID = '11111111-1111-4111-8111-111111111111';

describe('what goes on to the next round', () => {
  test('usually: goals that were not reached, and agreements that continue or still run', () => {
    const choices = carryChoices(
      sheet(
        row('goal', 'a', { text: 'Nog niet', outcome: '-1', position: 1 }),
        row('goal', 'b', { text: 'Behaald', outcome: '0', position: 2 }),
        row('goal', 'c', { text: 'Niet bekeken', position: 3 }),
        row('goal', 'd', { text: ' ', position: 4 }),
        row('agreement', 'e', { what: 'Gaat door', after: 'continues', state: 'done', position: 1 }),
        row('agreement', 'f', { what: 'Loopt nog', state: 'busy', position: 2 }),
        row('agreement', 'g', { what: 'Gedaan', state: 'done', position: 3 }),
        row('agreement', 'h', { what: 'Stopt', after: 'stops', position: 4 }),
      ),
    );
    expect(choices.map(({ title, text, usual }) => [title, text, usual])).toEqual([
      ['Doel 1', 'Nog niet', true],
      ['Doel 2', 'Behaald', false],
      ['Doel 3', 'Niet bekeken', true],
      ['Afspraak 1', 'Gaat door', true],
      ['Afspraak 2', 'Loopt nog', true],
      ['Afspraak 3', 'Gedaan', false],
      ['Afspraak 4', 'Stopt', false],
    ]);
  });
});

describe('a round to read', () => {
  test('holds every text of every kind, and both versions of one that has two', () => {
    const texts: string[] = [];
    const rows = Object.keys(PAYLOADS)
      .filter((kind) => !['contact', 'protocol', 'school', 'round', 'tick'].includes(kind))
      .map((kind, index) => {
        const fields = TEXT_FIELDS[kind as 'goal'];
        const payload = Object.fromEntries(fields.map((field) => [field, `woord${index}${field}`]));
        texts.push(...Object.values(payload));
        const named: Record<string, string> = {
          note: 'signaleren.luister-eerst',
          answer: 'signaleren.behoeften',
          'no-step': 'begrijpen',
          factor: 'student',
          rung: 'now',
        };
        const about =
          kind === 'note' ? { aandachtspunt: named.note } : kind === 'answer' ? { vraag: named.answer } : {};
        return row(kind as 'goal', named[kind] ?? UUID, { ...payload, ...about } as never);
      });
    const goal = rows.find(({ kind }) => kind === 'goal');
    const rival = {
      id: 'x',
      row: goal?.id ?? '',
      dossier: 'd',
      field: 'text',
      text: 'andere tekst',
      writer: 'b',
      updatedAt: 0,
    };
    const read = JSON.stringify(roundReading(sheetOf({ ...snapshot(rows), rivals: [rival] })));
    expect(texts.filter((text) => !read.includes(text))).toEqual([]);
    expect(read).toContain('andere tekst');
    // Every field has a name a teacher knows.
    expect(read).not.toMatch(/"name":"[a-z]/);
  });

  test('leaves out steps in which nothing was written', () => {
    expect(roundReading(sheet(row('goal', UUID, {}), row('agreement', UUID, {})))).toEqual([]);
  });
});

test('rounds and their days in words', () => {
  const held = snapshot([row('round', '-', { started: '2026-11-23', ended: '2026-12-18', end: 'round' })], 2);
  expect(roundsOf(held).map(spanInWords)).toEqual(['23 november 2026 tot 18 december 2026', '']);
});
