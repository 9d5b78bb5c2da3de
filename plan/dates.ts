/** How a plan writes calendar days, and reads them. */
import { isDay, weekday } from '../dossier/calendar-day';

// For a room that knows texts, and no dossiers.
export { addDays } from '../dossier/calendar-day';

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** "donderdag 3 december 2026"; empty for a day that does not exist. */
export function dayWithWeekday(day: string): string {
  return isDay(day) ? `${WEEKDAYS[weekday(day)]} ${dayWithYear(day)}` : '';
}

/** "donderdag"; empty for a day that does not exist. */
export function dayOfWeek(day: string): string {
  return WEEKDAYS[weekday(day)] ?? '';
}

/** "3 december 2026"; empty for a day that does not exist. */
export function dayWithYear(day: string): string {
  return isDay(day) ? `${Number(day.slice(8))} ${MONTHS[monthOf(day)]} ${day.slice(0, 4)}` : '';
}

/** "3 dec", for a closed row in the panel; never in a plan, where dates carry the year. */
export function shortDay(day: string): string {
  return isDay(day) ? `${Number(day.slice(8))} ${SHORT_MONTHS[monthOf(day)]}` : '';
}

const MONTH_NAMES = [...MONTHS, ...SHORT_MONTHS].join('|');
/** A day as `dayWithYear` writes it, to look for in a text. */
export const WRITTEN_OUT = `\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}`;
/** A day in words or digits, to look for in a text. */
export const DAY_IN_TEXT = `(?:(?:${WEEKDAYS.join('|')}),? )?(?:\\d{1,2} (?:${MONTH_NAMES})\\.? \\d{4}|\\d{1,2}-\\d{1,2}-\\d{4})(?!\\d)`;
const WRITTEN_DAY = new RegExp(
  `^(?:(?:${WEEKDAYS.join('|')}),? )?(?:(\\d{1,2}) (${MONTH_NAMES})\\.? (\\d{4})|(\\d{1,2})-(\\d{1,2})-(\\d{4}))(?!\\d)`,
  'i',
);

/**
 * The day a text starts with, as a plan writes it or as a teacher may have changed it ("3 dec. 2026", "3-12-2026"),
 * and what follows it. The weekday is not compared: the number is what was agreed. Null without an existing day.
 */
export function readDay(text: string): { day: string; rest: string } | null {
  const parts = WRITTEN_DAY.exec(text);
  if (!parts) return null;
  const [whole, dayNumber, monthName, year, dayDigits, monthDigits, yearDigits] = parts;
  const y = Number(year ?? yearDigits);
  const m = monthName ? monthNumber(monthName.toLowerCase()) : Number(monthDigits);
  const d = Number(dayNumber ?? dayDigits);
  const day = written(y, m, d);
  return isDay(day) ? { day, rest: text.slice(whole.length) } : null;
}

function monthNumber(name: string): number {
  return (MONTHS.includes(name) ? MONTHS : SHORT_MONTHS).indexOf(name) + 1;
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7)) - 1;
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
