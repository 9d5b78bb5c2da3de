/**
 * How often an agreement was kept: each time is a `progress` row that says so, of the day or week that begins on its
 * date. It counts the agreement, never the child. Pure.
 */
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Row } from '../dossier/rows';
import { addDays, weekday } from './dates';
import { ofKind } from './items';

export interface Tally {
  kept: number;
  /** How often it was asked, or how often it was meant: "8 van 10". */
  of: number;
}

export interface Period {
  /** `YYYY-MM-DD`, the day it begins. */
  day: string;
  called: 'Vandaag' | 'Deze week' | 'Vorige week';
  /** The row that answers for it; null while nobody did. */
  row: Row<'progress'> | null;
}

type Agreement = Row<'agreement'>;

/** Null for an agreement that is not counted, or of which nothing was counted yet. @param rows those of its round */
export function tallyOf(agreement: Agreement, rows: readonly AnyRow[]): Tally | null {
  const answers = answersOf(agreement, rows);
  const kept = answers.filter(({ payload }) => payload.kept === 'yes').length;
  const of = Math.max(answers.length, agreement.payload.times);
  return answers.length > 0 ? { kept, of } : null;
}

/**
 * What is asked of an agreement that is counted per day or week: the oldest period that is open, from the first that was
 * answered on, and no longer ago than last week.
 * @param today `YYYY-MM-DD`
 */
export function openPeriod(agreement: Agreement, rows: readonly AnyRow[], today: string): Period {
  const { per } = agreement.payload;
  const at = (day: string) => answerFor(agreement, rows, day);
  const now = periodOf(per, today);
  if (per !== 'week') return { day: now, called: 'Vandaag', row: at(now) };
  const last = addDays(now, -7);
  const began = answersOf(agreement, rows).some(({ payload }) => periodOf(per, payload.date) < last);
  return began && !at(last)
    ? { day: last, called: 'Vorige week', row: null }
    : { day: now, called: 'Deze week', row: at(now) };
}

/** What was answered for the day, or the week, that this day is in. */
export function answerFor(
  agreement: Agreement,
  rows: readonly AnyRow[],
  day: string,
): Row<'progress'> | null {
  const { per } = agreement.payload;
  const period = periodOf(per, day);
  return answersOf(agreement, rows).find(({ payload }) => periodOf(per, payload.date) === period) ?? null;
}

/** The answers of an agreement; of one period the last one that was given. */
function answersOf({ id, payload: { per } }: Agreement, rows: readonly AnyRow[]): Row<'progress'>[] {
  if (per === '') return [];
  const found = ofKind(rows, 'progress').filter(
    ({ payload }) => payload.agreement === nameInId(id) && payload.kept !== '',
  );
  if (per === 'time') return found;
  // Two windows may have answered the same one.
  const byPeriod = new Map(
    [...found]
      .sort((a, b) => a.updatedAt - b.updatedAt)
      .map((row) => [periodOf(per, row.payload.date), row] as const),
  );
  return [...byPeriod.values()];
}

/** The day on which the period of this day begins: a week on its Monday. */
function periodOf(per: Agreement['payload']['per'], day: string): string {
  return per === 'week' ? addDays(day, -((weekday(day) + 6) % 7)) : day;
}
