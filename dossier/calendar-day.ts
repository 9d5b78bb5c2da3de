/**
 * Calendar days, `YYYY-MM-DD`: their order is that of the strings. A day has no clock and no zone: it is counted in UTC,
 * where every day has 24 hours, so that summer time and midnight cannot move it.
 */
export type Day = string;

/** The calendar day of a moment in time (a number is in milliseconds) on this device's clock. */
export function calendarDay(moment: number | Date): Day {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** True for a day that exists: `2028-02-29`, not `2026-02-29`, not `''`. */
export function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && dayOf(Date.parse(day)) === day;
}

/** 0 for Sunday to 6 for Saturday; NaN for a day that does not exist. */
export function weekday(day: string): number {
  return isDay(day) ? new Date(day).getUTCDay() : Number.NaN;
}

/** The day so many days later, or earlier; empty for a day that does not exist. */
export function addDays(day: string, days: number): Day {
  return isDay(day) ? dayOf(Date.parse(day) + days * IN_UTC) : '';
}

/** How many days later `day` is than `from`; NaN where one does not exist. */
export function daysBetween(from: string, day: string): number {
  return isDay(from) && isDay(day) ? (Date.parse(day) - Date.parse(from)) / IN_UTC : Number.NaN;
}

const IN_UTC = 24 * 60 * 60 * 1000;

function dayOf(milliseconds: number): Day {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10);
}
