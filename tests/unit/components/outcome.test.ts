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
    for (const number of ['1000', '700', '1400']) expect(said.help).toContain(number);
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
  const asked = (day: string) => askOver({ lines: [], day }, 'Er staat al een plan', '2026-11-27').title;
  expect(asked('2026-09-07')).toBe('Er staat al een plan van 7 september.');
  expect(asked('2025-09-07')).toBe('Er staat al een plan van 7 september 2025.');
  expect(asked('')).toBe('Er staat al een plan.');
});

test('undoing says what stands there now', () => {
  expect(sayUndone(true).help).toBe('De tekst is weer uit het veld gehaald.');
  expect(sayUndone(true, true).help).toBe('De vorige tekst staat er weer.');
});

test('after inserting: the name, the field, the reminder to save, and the way back', () => {
  const said = sayInserted({ outcome: 'inserted', field: 'Notitie' }, about);
  expect(said.title).toBe('Ingevoegd bij Sanne de Vries');
  expect(said.help).toContain('Notitie');
  expect(said.help).toContain('klik in Somtoday op Opslaan');
  expect(said.undo).toBe(true);
  expect(needsClipboard({ outcome: 'inserted', field: 'Notitie' })).toBe(false);
});

test('"Gekopieerd" is said only when the clipboard took it', () => {
  expect(sayCopied(true, 'plan', 'Sanne').title).toMatch(/^Gekopieerd/);
  expect(sayCopied(false, 'plan', 'Sanne').title).not.toMatch(/^Gekopieerd/);
  expect(sayUnseen('Er ligt iets over.').tone).toBe('warn');
  expect(sayUndone(false).tone).toBe('warn');
});
