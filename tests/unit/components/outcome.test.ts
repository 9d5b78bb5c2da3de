import { describe, expect, test } from 'vitest';
import {
  askOver,
  needsClipboard,
  sayCopied,
  sayInserted,
  sayUndone,
  sayUnseen,
} from '../../../components/preview/outcome';
import { PRESETS } from '../../../plan/plan-van-aanpak';
import type { Failure } from '../../../ports/changes';
import type { InsertResult } from '../../../ports/page';

const about = { fullName: 'Sanne de Vries', hostName: 'Somtoday', copied: true, fitting: null };
const MISSED: (InsertResult | Failure)[] = [
  { outcome: 'other-student' },
  { outcome: 'no-field' },
  { outcome: 'not-visible' },
  { outcome: 'not-taken' },
  { outcome: 'unsure' },
  'other-student',
  'refused',
  'unknown',
];

describe('"Ingevoegd" is never said when the field does not hold the text', () => {
  test.each(MISSED.map((result) => [result]))('%o', (result) => {
    for (const copied of [true, false]) {
      const said = sayInserted(result, { ...about, copied });
      expect(`${said.title} ${said.help}`).not.toMatch(/^Ingevoegd/);
      expect(said.tone).toBe('warn');
      expect(said.undo).toBeUndefined();
      expect(said.help.includes('is gekopieerd')).toBe(copied);
    }
    expect(needsClipboard(result)).toBe(true);
  });

  test('too long', () => {
    const result: InsertResult = { outcome: 'too-long', limit: 1000, room: 700, length: 1400 };
    const said = sayInserted(result, { ...about, copied: false, fitting: PRESETS.kort });
    expect(said.title).not.toMatch(/Ingevoegd/);
    expect(said.help).toBe('700 tekens te veel.');
    expect(said.preset?.id).toBe('kort');
    expect(needsClipboard(result)).toBe(false);
  });
});

test.each(['changed', 'one-line'] as const)('%s: nothing was written, and it says so', (outcome) => {
  const said = sayInserted({ outcome }, { ...about, copied: false });
  expect(said.title).toMatch(/^Er is niets /);
  expect(said.tone).toBe('warn');
  expect(needsClipboard({ outcome })).toBe(false);
});

test('the question names the day, and its year only when it is another', () => {
  const asked = (day: string) => askOver({ lines: [], day }, 'een plan', '2026-11-27');
  expect(asked('2026-09-07').title).toBe('Er staat al een plan van 7 september.');
  expect(asked('2025-09-07').title).toBe('Er staat al een plan van 7 september 2025.');
  expect(asked('').title).toBe('Er staat al een plan.');
  expect(asked('2026-09-07').atField).toBe('Hier staat al een plan van 7 september');
});

test('undoing says what stands there now', () => {
  expect(sayUndone(true).help).toBe('De tekst is weer uit het veld.');
  expect(sayUndone(true, true).help).toBe('De vorige tekst staat er weer.');
});

test('after inserting: the field, the reminder to save, and the way back', () => {
  const said = sayInserted({ outcome: 'inserted', field: 'Notitie' }, about);
  expect(said.title).toBe('Ingevoegd in Notitie.');
  expect(said.help).toBe('Klik in Somtoday op Opslaan.');
  expect(said.undo).toBe(true);
  expect(needsClipboard({ outcome: 'inserted', field: 'Notitie' })).toBe(false);
});

test('"Gekopieerd" is said only when the clipboard took it', () => {
  expect(sayCopied(true).title).toMatch(/^Gekopieerd/);
  expect(sayCopied(true, 'Doelen').title).toBe('Gekopieerd: Doelen.');
  expect(sayCopied(false).title).not.toMatch(/^Gekopieerd/);
  expect(sayUnseen('Er ligt iets over.').tone).toBe('warn');
  expect(sayUndone(false).tone).toBe('warn');
});

test('a click that was not trusted takes nothing back of what was said before it', () => {
  const inserted = sayInserted({ outcome: 'inserted', field: 'Notitie' }, about);
  expect(sayUnseen('Dat ging snel.', inserted)).toEqual({ ...inserted, help: 'Dat ging snel.' });
  expect(sayUnseen('Dat ging snel.', sayCopied(true)).title).toBe('Er is nog niets gedaan.');
});
