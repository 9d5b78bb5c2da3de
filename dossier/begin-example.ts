/** The dossier of the fictional student, as it begins. */
import { EXAMPLE_STUDENT, exampleRows } from '../content/example-student';
import { addDays, calendarDay, type Day, weekday } from './calendar-day';
import { writeAll } from './changes';
import type { DossierDatabase } from './database';
import { EXAMPLE } from './example-id';
import { newSummary } from './summarise';

/** Until it is looked at how it goes. */
const WEEKS = 3;

/** Where it stands already, it stays as it is. @param database of the example alone */
export function beginExample(database: DossierDatabase, now: number): Promise<void> {
  const { label, group } = EXAMPLE_STUDENT;
  const today = calendarDay(now);
  return database.transaction('rw', database.tables, async () => {
    if (await database.summaries.get(EXAMPLE)) return;
    await database.summaries.add({ ...newSummary(EXAMPLE, { label }, now), group });
    const rows = exampleRows(today, schoolDay(addDays(today, 7 * WEEKS)), () => crypto.randomUUID());
    const writes = rows.map(([kind, name, set]) => ({ round: 1, kind, name, revision: 0, was: {}, set }));
    await writeAll(database, { dossier: EXAMPLE, writes, writer: EXAMPLE }, now);
  });
}

/** This day, or the Monday after it. */
function schoolDay(day: Day): Day {
  const before = { 6: 2, 0: 1 }[weekday(day)] ?? 0;
  return addDays(day, before);
}
