/** The rounds of a dossier, in words. Pure. */
import { calendarDay } from '../../dossier/calendar-day';
import type { AnyRow, DossierSnapshot, Row } from '../../dossier/rows';
import { dayWithYear } from '../../plan/dates';

export interface RoundSpan {
  round: number;
  /** `YYYY-MM-DD`; empty where nobody wrote it down. */
  started: string;
  ended: string;
}

/** Every round that has begun, oldest first. */
export function roundsOf({ rows, summary }: DossierSnapshot): readonly RoundSpan[] {
  if (!summary) return [];
  const written = new Map(
    rows
      .filter((row): row is AnyRow & Row<'round'> => row.kind === 'round')
      .map(({ round, payload }) => [round, payload]),
  );
  return Array.from({ length: summary.round }, (_, index) => {
    const round = index + 1;
    const { started = '', ended = '' } = written.get(round) ?? {};
    const first = round === 1 ? calendarDay(new Date(summary.createdAt)) : '';
    return { round, started: started || first, ended };
  });
}

/** "23 november 2026 tot 18 december 2026"; what is not known is left out. */
export function spanInWords({ started, ended }: RoundSpan): string {
  const [from, to] = [dayWithYear(started), dayWithYear(ended)];
  if (from && from === to) return `op ${from}`;
  if (from && to) return `${from} tot ${to}`;
  return from ? `vanaf ${from}` : to && `tot ${to}`;
}
