import { describe, expect, test } from 'vitest';
import {
  needsClipboard,
  sayCopied,
  sayInserted,
  sayUndone,
  sayUnseen,
} from '../../../components/preview/outcome';
import type { InsertResult } from '../../../ports/page';
import type { Failure } from '../../../ports/panel';

const about = { fullName: 'Sanne de Vries', hostName: 'Somtoday', copied: true, fitting: null };
const MISSED: (InsertResult | Failure)[] = [
  { outcome: 'other-student' },
  { outcome: 'no-field' },
  { outcome: 'not-visible' },
  { outcome: 'not-taken' },
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
    const said = sayInserted(result, { ...about, copied: false, fitting: 'kort' });
    expect(said.title).not.toMatch(/Ingevoegd/);
    for (const number of ['1000', '700', '1400']) expect(said.help).toContain(number);
    expect(said.preset).toBe('kort');
    expect(needsClipboard(result)).toBe(false);
  });
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
