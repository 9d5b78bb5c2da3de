import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, isDay } from '../../../dossier/calendar-day';
import { dayWithWeekday, dayWithYear, readDay, shortDay } from '../../../plan/dates';

describe('days in a plan', () => {
  it('carry weekday and year', () => {
    expect(dayWithWeekday('2026-12-03')).toBe('donderdag 3 december 2026');
    expect(dayWithYear('2026-11-03')).toBe('3 november 2026');
    expect(shortDay('2027-03-01')).toBe('1 mrt');
  });

  it('know leap days', () => {
    expect(dayWithWeekday('2028-02-29')).toBe('dinsdag 29 februari 2028');
    expect(dayWithWeekday('2028-03-01')).toBe('woensdag 1 maart 2028');
    for (const day of [
      '2026-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '',
    ])
      expect([day, isDay(day), dayWithWeekday(day), dayWithYear(day), shortDay(day)]).toEqual([
        day,
        false,
        '',
        '',
        '',
      ]);
    expect(isDay('2000-02-29')).toBe(true);
  });

  it('do not move at summer time or at the border of a year', () => {
    expect(dayWithWeekday('2026-03-29')).toBe('zondag 29 maart 2026');
    expect(dayWithWeekday('2026-10-25')).toBe('zondag 25 oktober 2026');
    expect(dayWithWeekday('2026-12-31')).toBe('donderdag 31 december 2026');
    expect(dayWithWeekday('2027-01-01')).toBe('vrijdag 1 januari 2027');
    expect(calendarDay(new Date(2026, 2, 29, 2, 30))).toBe('2026-03-29');
    expect(calendarDay(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
    expect(calendarDay(new Date(2027, 0, 1, 0, 0, 0))).toBe('2027-01-01');
  });

  it('have the weekday the calendar gives, and are read back as they were written', () => {
    const anyDay = fc.date({ min: new Date('1583-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const weekday = date.toLocaleDateString('nl-NL', { weekday: 'long', timeZone: 'UTC' });
        expect(dayWithWeekday(day)).toBe(`${weekday} ${dayWithYear(day)}`);
        expect(readDay(`${dayWithWeekday(day)}, met Sanne`)).toEqual({ day, rest: ', met Sanne' });
        expect(readDay(dayWithYear(day))).toEqual({ day, rest: '' });
      }),
      { numRuns: 500 },
    );
  });

  it('are read as a teacher may have changed them', () => {
    for (const text of [
      '3 dec 2026',
      '3 dec. 2026',
      '03-12-2026',
      'Vrijdag 3 December 2026',
      'donderdag, 3 december 2026',
    ])
      expect([text, readDay(text)?.day]).toEqual([text, '2026-12-03']);
    for (const text of [
      '',
      'begin december',
      '31 februari 2026',
      '3 december',
      '3 december 20266',
      'op 3 december 2026',
    ])
      expect([text, readDay(text)]).toEqual([text, null]);
  });
});
