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
  return isDay(day) ? `${weekdayOf(day)} ${dayWithYear(day)}` : '';
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

/** Sakamoto's method: the year starts in March, so the leap day comes last. */
function weekdayOf(day: string): string {
  const month = monthOf(day);
  const year = Number(day.slice(0, 4)) - (month < 2 ? 1 : 0);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month] ?? 0;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return WEEKDAYS[(((year + leaps + shift + Number(day.slice(8))) % 7) + 7) % 7] ?? '';
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
