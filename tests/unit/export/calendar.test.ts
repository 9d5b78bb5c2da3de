import { describe, expect, it } from 'vitest';
import { type CalendarMoment, calendarFile } from '../../../export/calendar';

const NOW = new Date('2026-11-27T10:00:00Z');
const moment = (date: string, more: Partial<CalendarMoment> = {}): CalendarMoment => ({
  name: '3f2b8c1e-0000-4000-8000-000000000001',
  revision: 2,
  date,
  purpose: 'evaluatie',
  ...more,
});

/** Lines that were folded, whole again. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valuesOf = (file: string, name: string) =>
  unfolded(file).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

describe('the calendar file', () => {
  const file = calendarFile(
    [moment('2026-12-31'), moment('2027-01-11', { name: 'b', purpose: 'tussentijds' })],
    NOW,
  );

  it('has an event for each moment, of the whole day', () => {
    expect(valuesOf(file, 'DTSTART;VALUE=DATE:')).toEqual(['20261231', '20270111']);
    // The first day that is free again.
    expect(valuesOf(file, 'DTEND;VALUE=DATE:')).toEqual(['20270101', '20270112']);
    expect(valuesOf(file, 'SUMMARY:')).toEqual([
      'Evaluatie (Stapsgewijs)',
      'Tussentijdse evaluatie (Stapsgewijs)',
    ]);
  });

  it('is folded at 75 octets, and every line ends as the standard wants', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  it('keeps the name of an event, so that a second import replaces it, also on another day', () => {
    const again = calendarFile([moment('2027-01-04', { revision: 3 })], new Date('2026-12-01T08:00:00Z'));
    expect(valuesOf(again, 'UID:')).toEqual(valuesOf(file, 'UID:').slice(0, 1));
    expect([valuesOf(file, 'SEQUENCE:')[0], valuesOf(again, 'SEQUENCE:')[0]]).toEqual(['2', '3']);
    expect(new Set(valuesOf(file, 'UID:')).size).toBe(2);
  });

  it('is private, and keeps no hour of the day occupied', () => {
    expect(valuesOf(file, 'CLASS:')).toEqual(['PRIVATE', 'PRIVATE']);
    expect(valuesOf(file, 'TRANSP:')).toEqual(['TRANSPARENT', 'TRANSPARENT']);
  });
});

it.each(['Pacific/Kiritimati', 'Europe/Amsterdam', 'Pacific/Niue'])('keeps its day in %s', (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    for (const day of ['2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31'])
      expect(valuesOf(calendarFile([moment(day)], NOW), 'DTSTART;VALUE=DATE:')).toEqual([
        day.replaceAll('-', ''),
      ]);
  } finally {
    process.env.TZ = before;
  }
});
