/**
 * Calendar days, `YYYY-MM-DD`: their order is that of the strings. A day has no clock and no zone: it is counted in UTC,
 * where every day has 24 hours, so that summer time cannot move it.
 */
export type Day = string;

/** The calendar day of a moment in time on this device's clock. */
export function calendarDay(milliseconds: number): Day {
  const date = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const IN_UTC = 24 * 60 * 60 * 1000;

/** A day that exists. */
export function isDay(day: string): boolean {
  return !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day;
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * IN_UTC).toISOString().slice(0, 10);
}

/** How many days later `day` is than `from`. */
export function daysBetween(from: Day, day: Day): number {
  return (Date.parse(day) - Date.parse(from)) / IN_UTC;
}
