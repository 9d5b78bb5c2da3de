/**
 * Moments as a calendar file (RFC 5545): all-day events. Calendars are shared, synchronised and shown on screens, so
 * that nothing in it tells about whom it is: no name, no group, nobody who comes.
 */
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../plan/dates';

export const CALENDAR_TYPE = 'text/calendar';

export interface CalendarMoment {
  /** Of its row, the same for as long as it lives: a calendar that has it already replaces it. */
  name: string;
  /** How often it was changed. */
  revision: number;
  /** `YYYY-MM-DD` */
  date: string;
  purpose: string;
}

const SUMMARIES: Readonly<Record<string, string>> = {
  tussentijds: 'Tussentijdse evaluatie (Stapsgewijs)',
};
const SUMMARY = 'Evaluatie (Stapsgewijs)';
const WHERE_TO_LOOK = 'Over welke leerling het gaat, staat in het stappenplan op jouw computer.';

/**
 * @param now when the file is made
 * @returns lines of at most 75 octets, each ended by CRLF
 */
export function calendarFile(moments: readonly CalendarMoment[], now: Date): string {
  const calendar = ical({
    prodId: { company: 'Stapsgewijs', product: 'Momenten', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { name, revision, date, purpose } of moments)
    calendar.createEvent({
      id: `${name}@stapsgewijs`,
      sequence: revision,
      stamp: now,
      allDay: true,
      start: asDate(date),
      // The first day after it.
      end: asDate(addDays(date, 1)),
      summary: SUMMARIES[purpose] ?? SUMMARY,
      description: WHERE_TO_LOOK,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
}

/** The library writes the day that it is in Greenwich then. */
function asDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
