import { STEP_IDS } from '../content/chapter';
import { calendarDay } from './calendar-day';
import type { AnyRow, Kind, Summary } from './rows';

/** The summary of a student nothing is known about yet. */
export function newSummary(dossier: string, label: string, now: number): Summary {
  return {
    dossier,
    label,
    round: 1,
    counts: countTicks([]),
    lastStep: null,
    nextMoment: null,
    closedOn: null,
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * The summary after a change.
 * @param rows all rows of the summary's round
 * @param changed the row that was changed, of whatever round
 */
export function summarise(
  summary: Summary,
  rows: readonly AnyRow[],
  changed: { round: number; kind: Kind; name: string },
  now: number,
): Summary {
  return {
    ...summary,
    counts: countTicks(rows),
    lastStep: changed.round === summary.round ? stepOf(changed.kind, changed.name) : summary.lastStep,
    nextMoment: nextMoment(rows, now),
    updatedAt: now,
  };
}

/** The first moment of today or later. */
export function nextMoment(rows: readonly AnyRow[], now: number): string | null {
  const today = calendarDay(now);
  const days = rows.flatMap((row) => (row.kind === 'moment' ? [row.payload.date] : []));
  return days.filter((day) => day >= today).sort()[0] ?? null;
}

/** Ids of aandachtspunten and vragen begin with their chapter: `signaleren.luister-eerst`. */
export function chapterIn(name: string): string {
  return name.slice(0, Math.max(name.indexOf('.'), 0));
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

function stepOf(kind: Kind, name: string): string | null {
  if (kind === 'tick' || kind === 'note' || kind === 'answer') return chapterIn(name) || null;
  return kind === 'voice' ? 'signaleren' : 'plannen';
}
