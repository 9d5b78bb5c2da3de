import { STEP_IDS } from '../content/chapter';
import { calendarDay } from './calendar-day';
import { daysAhead, openAgreements } from './kinds/ahead';
import { chapterIn, type Kind, stepOf } from './kinds/kinds';
import { themeOf } from './kinds/wider';
import type { AnyRow, Called, Summary } from './rows';

/** The summary of a student nothing is known about yet. */
export function newSummary(dossier: string, called: Called, now: number): Summary {
  return {
    dossier,
    ...called,
    round: 1,
    counts: countTicks([]),
    lastStep: null,
    since: calendarDay(now),
    days: [],
    openAgreements: 0,
    closedOn: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** A row that was changed. */
export interface Changed {
  round: number;
  kind: Kind;
  name: string;
  /** The fields that were written; empty when the row as a whole came or went. */
  fields: readonly string[];
}

/**
 * The summary after a change.
 * @param rows all rows of the summary's round
 * @param changed the row that was changed, of whatever round, and which of its fields
 */
export function summarise(summary: Summary, rows: readonly AnyRow[], changed: Changed, now: number): Summary {
  const step =
    changed.round === summary.round
      ? stepOf(changed.kind, changed.name, changed.fields.at(-1) ?? '') || null
      : summary.lastStep;
  return atStep(recount(summary, rows, now), step, now);
}

/** The summary with its counts made anew from all rows of its round. */
export function recount({ subject: _, ...summary }: Summary, rows: readonly AnyRow[], now: number): Summary {
  const subject = themeOf(rows);
  return {
    ...summary,
    ...(subject ? { subject } : {}),
    counts: countTicks(rows),
    days: daysAhead(rows).map(({ day, what, held }) => ({ day, what, held })),
    openAgreements: openAgreements(rows),
    updatedAt: now,
  };
}

/** Where the teacher was when they changed this: where the panel opens the next time. */
export function atStep(summary: Summary, lastStep: string | null, now: number): Summary {
  return lastStep === summary.lastStep ? summary : { ...summary, lastStep, since: calendarDay(now) };
}

function countTicks(rows: readonly AnyRow[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(STEP_IDS.map((step) => [step, 0]));
  for (const row of rows) {
    if (row.kind !== 'tick' || !row.payload.done) continue;
    const step = chapterIn(row.payload.aandachtspunt);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}
