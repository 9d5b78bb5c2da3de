import { STEP_IDS } from '../content/chapter';
import { calendarDay } from './calendar-day';
import type { Values } from './fields';
import { chapterIn, type Kind, kindOf, stepOf } from './kinds/kinds';
import type { AnyRow, Called, Summary } from './rows';

/** The summary of a student nothing is known about yet. */
export function newSummary(dossier: string, called: Called, now: number): Summary {
  return {
    dossier,
    ...called,
    round: 1,
    counts: countTicks([]),
    lastStep: null,
    nextMoment: null,
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
  return {
    ...recount(summary, rows, now),
    // Where the teacher was when they changed this: where the panel opens the next time.
    lastStep:
      changed.round === summary.round
        ? stepOf(changed.kind, changed.name, changed.fields.at(-1) ?? '') || null
        : summary.lastStep,
  };
}

/** The summary with its counts made anew from all rows of its round. */
export function recount(summary: Summary, rows: readonly AnyRow[], now: number): Summary {
  return { ...summary, counts: countTicks(rows), nextMoment: nextMoment(rows, now), updatedAt: now };
}

/** The first moment, or day to look again, of today or later. */
export function nextMoment(rows: readonly AnyRow[], now: number): string | null {
  const today = calendarDay(now);
  const days = rows.flatMap((row) => {
    const { ahead } = kindOf(row.kind);
    return ahead ? [String((row.payload as Values)[ahead])] : [];
  });
  return days.filter((day) => day >= today).sort()[0] ?? null;
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
