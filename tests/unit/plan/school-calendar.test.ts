import { describe, expect, it } from 'vitest';
import { SCHOOL_HOLIDAYS } from '../../../content/schoolvakanties';
import { addDays, isDay, weekday } from '../../../dossier/calendar-day';
import { dayWithWeekday } from '../../../plan/dates';
import { easterSunday, publicHoliday } from '../../../plan/public-holidays';
import { schoolWeeksAhead, whyNoSchool } from '../../../plan/school-calendar';

/** The same through the platform, in UTC, where no clock ever jumps. */
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const viaUtc = (day: string, days: number) =>
  new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('counting days', () => {
  it('agrees with the calendar of the platform on every day of sixty years', () => {
    for (let day = '1999-12-25'; day < '2060-01-01'; day = addDays(day, 1)) {
      expect(addDays(day, 1)).toBe(viaUtc(day, 1));
      expect(weekday(day)).toBe(new Date(utc(day)).getUTCDay());
    }
  });

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2027-03-27', 1, '2027-03-28'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2000-03-01', -366, '1999-03-01'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });

  it('of a day that does not exist gives nothing', () => {
    expect(addDays('2026-02-30', 1)).toBe('');
    expect(weekday('')).toBeNaN();
    expect(dayWithWeekday('2026-13-01')).toBe('');
  });

  it('does not look at the clock of the device', () => {
    const zone = process.env.TZ;
    const days = ['Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(
      (tz) => {
        process.env.TZ = tz;
        return [
          addDays('2027-03-27', 1),
          dayWithWeekday('2027-03-28'),
          schoolWeeksAhead('2026-10-01', 3, 'zuid').day,
        ];
      },
    );
    process.env.TZ = zone;
    expect(new Set(days.map(String)).size).toBe(1);
  });
});

describe('public holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('Easter is a Sunday from 22 March to 25 April, in every year', () => {
    for (let year = 1900; year < 2300; year++) {
      const day = easterSunday(year);
      expect(weekday(day)).toBe(0);
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
    }
  });

  it.each([
    ['2026-04-03', 'op Goede Vrijdag'],
    ['2026-04-06', 'op tweede paasdag'],
    ['2026-04-27', 'op Koningsdag'],
    ['2025-04-26', 'op Koningsdag'],
    ['2025-04-27', null],
    ['2026-05-05', 'op Bevrijdingsdag'],
    ['2026-05-14', 'op Hemelvaartsdag'],
    ['2026-05-25', 'op tweede pinksterdag'],
    ['2027-01-01', 'op nieuwjaarsdag'],
    ['2026-12-26', 'op tweede kerstdag'],
    ['2026-12-24', null],
  ])('%s: %s', (day, name) => {
    expect(publicHoliday(day)).toBe(name);
  });
});

describe('the school holidays', () => {
  it('run from a Saturday up to and including a Sunday', () => {
    for (const { from, to } of SCHOOL_HOLIDAYS) {
      expect([from, to].every(isDay) && from < to).toBe(true);
      expect([weekday(from), weekday(to)]).toEqual([6, 0]);
    }
  });

  it.each([
    ['2026-10-09', 'zuid', null],
    ['2026-10-10', 'zuid', 'een zaterdag'],
    ['2026-10-19', 'midden', 'in de herfstvakantie'],
    ['2026-12-21', '', 'in de kerstvakantie'],
    ['2026-12-25', 'noord', 'op eerste kerstdag'],
    ['2027-01-03', 'noord', 'een zondag'],
    ['2027-01-04', 'noord', null],
    ['', 'noord', null],
  ] as const)('%s in %s: %s', (day, region, why) => {
    expect(whyNoSchool(day, region)).toBe(why);
  });

  it('of a part of the country count as such while the school has not said where it is', () => {
    const only = SCHOOL_HOLIDAYS.find(({ name, region }) => name === 'herfstvakantie' && region === 'zuid');
    const monday = addDays(only?.from ?? '', 2);
    expect(whyNoSchool(monday, '')).toBe('voor een deel van het land in de herfstvakantie');
    expect(whyNoSchool(monday, 'noord')).toBeNull();
  });
});

describe('so many school weeks ahead', () => {
  it.each([
    // No holiday in between.
    ['2026-11-02', 3, 'noord', '2026-11-23', []],
    // Over Christmas: two weeks do not count.
    ['2026-11-25', 6, 'noord', '2027-01-20', ['kerstvakantie']],
    // A talk on Saturday counts from Monday.
    ['2026-11-07', 3, 'noord', '2026-11-30', []],
    // It would be Good Friday: the first school day after Easter.
    ['2026-03-13', 3, 'noord', '2026-04-07', []],
    // Over the spring holiday, onto a leap day.
    ['2028-02-08', 2, 'noord', '2028-02-29', ['voorjaarsvakantie']],
  ] as const)('%s and %i weeks in %s is %s', (from, weeks, region, day, skipped) => {
    expect(schoolWeeksAhead(from, weeks, region)).toEqual({ day, certain: true, skipped });
  });

  it('is always a school day of the region, and at least that many weeks away', () => {
    for (const region of ['noord', 'midden', 'zuid', ''] as const)
      for (let from = '2025-01-06'; from < '2030-03-01'; from = addDays(from, 11))
        for (const weeks of [1, 3, 6]) {
          const { day, certain } = schoolWeeksAhead(from, weeks, region);
          expect(whyNoSchool(day, region)).toBeNull();
          expect(day >= addDays(from, weeks * 7)).toBe(true);
          expect(certain).toBe(true);
        }
  });

  it('says that it is not certain where no holidays are known', () => {
    expect(schoolWeeksAhead('2030-08-26', 3, 'noord').certain).toBe(false);
    expect(schoolWeeksAhead('2031-10-06', 3, 'noord')).toEqual({
      day: '2031-10-27',
      certain: false,
      skipped: [],
    });
    expect(schoolWeeksAhead('', 3, 'noord')).toEqual({ day: '', certain: false, skipped: [] });
  });
});
