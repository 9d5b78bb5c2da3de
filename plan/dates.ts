/**
 * Calendar days as `YYYY-MM-DD`, and how a plan writes them. A day has no zone and no clock: it is never
 * kept or counted as a `Date`, so summer time and midnight cannot move it.
 */
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

/** The teacher's own calendar day at this moment. */
export function calendarDay(moment: Date): string {
  return written(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** True for a day that exists: `2028-02-29`, not `2026-02-29`, not `''`. */
export function isDay(day: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

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
  return exists(y, m, d) ? { day: written(y, m, d), rest: text.slice(whole.length) } : null;
}

function monthNumber(name: string): number {
  return (MONTHS.includes(name) ? MONTHS : SHORT_MONTHS).indexOf(name) + 1;
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7)) - 1;
}

function exists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** 0 for Sunday to 6 for Saturday; NaN for a day that does not exist. */
export function weekday(day: string): number {
  // 1 March of the year 0 was a Wednesday.
  return (((countOf(day) + 3) % 7) + 7) % 7;
}

/** The day so many days later, or earlier; empty for a day that does not exist. */
export function addDays(day: string, days: number): string {
  return isDay(day) ? dayOf(countOf(day) + days) : '';
}

/** How many days later `day` is than `from`; NaN where one does not exist. */
export function daysBetween(from: string, day: string): number {
  return countOf(day) - countOf(from);
}

/**
 * Days since 1 March of the year 0 in our calendar. Years that begin in March have the leap day at their end, and their
 * months follow one rule of 153 days per five.
 */
function countOf(day: string): number {
  if (!isDay(day)) return Number.NaN;
  const fromMarch = (monthOf(day) + 10) % 12;
  const year = Number(day.slice(0, 4)) - (fromMarch > 9 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * fromMarch + 2) / 5) + Number(day.slice(8)) - 1;
}

function dayOf(count: number): string {
  // A first guess that is never too late, then forward to the year that holds the day.
  let year = Math.floor(count / 366);
  while (startOf(year + 1) <= count) year++;
  const inYear = count - startOf(year);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  return written(year + (fromMarch > 9 ? 1 : 0), month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

function startOf(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
