/** The moments of a round that are still to come, as a file for one's own calendar. */

import { nameInId } from '../dossier/row-id';
import type { CalendarMoment } from '../export/calendar';
import { dayWithYear } from '../plan/dates';
import { download } from './download';
import type { Sheet } from './sheet';
import { today } from './when';

export function momentsAhead(student: Sheet): CalendarMoment[] {
  return student
    .list('moment')
    .flatMap(({ id, revision, payload: { date, purpose } }) =>
      date >= today() ? [{ name: nameInId(id), revision, date, purpose }] : [],
    );
}

/** @throws when the file cannot be made */
export async function saveMoments(moments: readonly CalendarMoment[]): Promise<void> {
  const { CALENDAR_TYPE, calendarFile } = await import('../export/calendar');
  download(
    new Blob([calendarFile(moments, new Date())], { type: CALENDAR_TYPE }),
    `Momenten ${dayWithYear(today())}.ics`,
  );
}
