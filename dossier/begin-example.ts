/** The dossier of the fictional student, as it begins. */
import { EXAMPLE_STUDENT } from '../content/example-student';
import { addDays, calendarDay, type Day, weekday } from './calendar-day';
import { writeAll } from './changes';
import type { DossierDatabase } from './database';
import { EXAMPLE } from './example-id';
import type { Values } from './fields';
import type { Kind } from './rows';
import { newSummary } from './summarise';

/** Weeks until it is looked at how it goes. */
const WEEKS = 3;

/** Where it stands already, it stays as it is. @param database of the example alone */
export function beginExample(database: DossierDatabase, now: number): Promise<void> {
  const { label, group } = EXAMPLE_STUDENT;
  return database.transaction('rw', database.tables, async () => {
    if (await database.summaries.get(EXAMPLE)) return;
    await database.summaries.add({ ...newSummary(EXAMPLE, { label }, now), group });
    const writes = rowsOf(calendarDay(now)).map(([kind, name, set]) => ({
      ...{ round: 1, kind, name, revision: 0, was: {}, set },
    }));
    await writeAll(database, { dossier: EXAMPLE, writes, writer: EXAMPLE }, now);
  });
}

/** The last one is where the panel opens. */
function rowsOf(today: Day): [kind: Kind, name: string, set: Values][] {
  const { ticks, quote, seen, helps, hinders, goal, agreement } = EXAMPLE_STUDENT;
  return [
    ['goal', crypto.randomUUID(), goal],
    ['agreement', crypto.randomUUID(), { ...agreement, state: 'busy' }],
    ['moment', crypto.randomUUID(), { date: schoolDay(addDays(today, 7 * WEEKS)), purpose: 'tussentijds' }],
    ['facts', '-', { seen }],
    ['factor', 'student', { helps, hinders }],
    ['voice', '-', { stance: 'quote', quote }],
    ...ticks.map((name): [Kind, string, Values] => ['tick', name, { done: true, date: today }]),
  ];
}

/** This day, or the Monday after it. */
function schoolDay(day: Day): Day {
  const before = { 6: 2, 0: 1 }[weekday(day)] ?? 0;
  return addDays(day, before);
}
