import { expect, test } from 'vitest';
import { appointment, dayInWords, momentInWords } from '../../../components/when';

test('the year is said when it is another one', () => {
  expect(dayInWords('2026-11-10', '2026-12-01')).toBe('10 november');
  expect(dayInWords('2025-11-10', '2026-12-01')).toBe('10 november 2025');
  expect(dayInWords('', '2026-12-01')).toBe('');
});

test('appointments have a weekday', () => {
  expect(appointment('2026-12-03')).toBe('Donderdag 3 december 2026');
  expect(appointment('')).toBe('');
});

test('moments of today have only a time', () => {
  const now = new Date(2026, 10, 23, 17, 0);
  expect(momentInWords(new Date(2026, 10, 23, 9, 5).getTime(), now)).toBe('vandaag om 9.05');
  expect(momentInWords(new Date(2026, 10, 9, 16, 30).getTime(), now)).toBe('9 november om 16.30');
});
