/**
 * Public holidays of the Netherlands, computed. Source: Algemene termijnenwet, article 3 (Goede Vrijdag counts as one
 * there too). Bevrijdingsdag is free for most schools only once in five years; no talk is planned on it by default.
 */
import { addDays, weekday } from '../dossier/calendar-day';

/** Its name as words that follow a day: "op Koningsdag"; null for an ordinary day. `day` is `YYYY-MM-DD` and exists. */
export function publicHoliday(day: string): string | null {
  const year = day.slice(0, 4);
  const fixed = FIXED[day.slice(5)];
  if (fixed) return fixed;
  if (day === kingsDay(year)) return 'op Koningsdag';
  const easter = easterSunday(Number(year));
  return MOVING.find(([after]) => addDays(easter, after) === day)?.[1] ?? null;
}

const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'op nieuwjaarsdag',
  '05-05': 'op Bevrijdingsdag',
  '12-25': 'op eerste kerstdag',
  '12-26': 'op tweede kerstdag',
};

/** Days after Easter Sunday. */
const MOVING: readonly (readonly [number, string])[] = [
  [-2, 'op Goede Vrijdag'],
  [0, 'op eerste paasdag'],
  [1, 'op tweede paasdag'],
  [39, 'op Hemelvaartsdag'],
  [49, 'op eerste pinksterdag'],
  [50, 'op tweede pinksterdag'],
];

/** 27 April; the day before when that is a Sunday. */
function kingsDay(year: string): string {
  const day = `${year}-04-27`;
  return weekday(day) === 0 ? addDays(day, -1) : day;
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skipped + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}
