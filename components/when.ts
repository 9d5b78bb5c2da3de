/** Days and moments in the panel's words. In a plan dates always carry the year; see `plan/dates.ts`. */
import { calendarDay } from '../dossier/calendar-day';
import { capital } from '../plan/capital';
import { dayWithWeekday, dayWithYear } from '../plan/dates';

/** "10 november"; with the year when that is another one. `day` and `today` are `YYYY-MM-DD`. */
export function dayInWords(day: string, today: string): string {
  const words = dayWithYear(day);
  return day.slice(0, 4) === today.slice(0, 4) ? words.slice(0, -5) : words;
}

/** "Donderdag 3 december 2026"; appointments need the weekday. Empty for no day. */
export function appointment(day: string): string {
  return capital(dayWithWeekday(day));
}

/** "vandaag om 10.32", "9 november om 16.05". */
export function momentInWords(milliseconds: number, now: Date): string {
  const moment = new Date(milliseconds);
  const time = `${moment.getHours()}.${String(moment.getMinutes()).padStart(2, '0')}`;
  const day = calendarDay(moment);
  return `${day === calendarDay(now) ? 'vandaag' : dayInWords(day, calendarDay(now))} om ${time}`;
}

export function today(): string {
  return calendarDay(new Date());
}
