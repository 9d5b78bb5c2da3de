/** When the background is to be woken for what a day brings. Pure. */
import { addDays, calendarDay } from '../../dossier/calendar-day';
import { momentOf } from '../../dossier/reminding';

/** In milliseconds. A clock that is set, or a device that travels, is noticed within this time. */
const AT_LEAST_EVERY = 60 * 60_000;

/** @param next when something is to be told, in milliseconds; null for never */
export function nextTurn(now: number, next: number | null): number {
  const midnight = momentOf(addDays(calendarDay(now), 1), '00:00');
  return Math.min(midnight, now + AT_LEAST_EVERY, next ?? Number.POSITIVE_INFINITY);
}
