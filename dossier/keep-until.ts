/** *Eerder of later*: the day that a teacher chooses for a dossier, instead of the one by the terms. */
import { addDays, calendarDay, type Day, isDay } from './calendar-day';
import { type Done, inOne } from './commit';
import type { DossierDatabase } from './database';
import { Gone, Refused } from './failures';
import { LONGEST } from './retention-terms';

export interface KeepUntil {
  dossier: string;
  /** Null: by the terms again. */
  day: Day | null;
  /** Before the day by the terms, as the teacher saw that. */
  sooner: boolean;
}

/** No change of the dossier: the terms count on from the last one. @throws Gone, Refused */
export function keepUntil(database: DossierDatabase, { dossier, day, sooner }: KeepUntil, now: number) {
  return inOne(database, dossier, now, async (): Promise<Done> => {
    const summary = await database.summaries.get(dossier);
    if (!summary) throw new Gone();
    const { byHand: _, ...byRule } = summary;
    const on = calendarDay(now);
    if (day !== null && !(isDay(day) && day > on && day <= addDays(on, LONGEST))) throw new Refused();
    const chosen = day === null ? {} : { byHand: { day, on, sooner, closedOn: summary.closedOn } };
    await database.summaries.put({ ...byRule, ...chosen });
    return { row: null, kept: 'this' };
  });
}
