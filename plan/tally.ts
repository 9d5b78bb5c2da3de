/**
 * How often an agreement was kept: each time is a `progress` row that says so, of the day or week that begins on its
 * date. It counts the agreement, never the child. Pure.
 */
import { addDays, weekday } from '../dossier/calendar-day';
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Row } from '../dossier/rows';
import { fixedOf, ofKind } from './items';
import { LABELS } from './labels';
import type { PlanItem } from './model';

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

/**
 * What was answered, from where a text that was read in had counted until. Null for an agreement that is not counted, or
 * of which nothing was counted yet.
 * @param rows those of its round
 * @param until only what was counted up to and on this day, `YYYY-MM-DD`
 */
export function tallyOf(agreement: Agreement, rows: readonly AnyRow[], until = ''): Tally | null {
  const name = nameInId(agreement.id);
  const { per, times } = agreement.payload;
  const isThen = ({ date }: { date: string }) => until === '' || date <= until;
  const told = ofKind(rows, 'counted')
    .filter(({ payload }) => payload.agreement === name && isThen(payload))
    .sort((a, b) => (a.payload.date < b.payload.date ? -1 : 1))
    .at(-1);
  // What a text told takes the place of what was answered here until then: nothing counts twice. A time that was added
  // since it was read in is another time.
  const isAfter = ({ payload, updatedAt }: Row<'progress'>) =>
    !told || payload.date > told.payload.date || (per === 'time' && updatedAt > told.updatedAt);
  const answers = answersOf(agreement, rows).filter((row) => isAfter(row) && isThen(row.payload));
  if (per === '' || (!told && answers.length === 0)) return null;
  const before = told?.payload ?? { kept: 0, of: 0 };
  const kept = before.kept + answers.filter(({ payload }) => payload.kept === 'yes').length;
  // Each time is kept: of how many was then how often it was meant.
  const asked = answers.length + (per === 'time' ? before.kept : before.of);
  return { kept, of: Math.max(asked, before.of, times) };
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

/** A line of an agreement in a text; none without a tally. */
export function tallied(agreement: Agreement, rows: readonly AnyRow[]): PlanItem[] {
  const { per } = agreement.payload;
  return fixedOf(LABELS.kept, tallyInWords(per, tallyOf(agreement, rows)), agreement, 'per');
}

const UNITS = { day: ['dag', 'dagen'], week: ['week', 'weken'], time: ['keer', 'keer'] } as const;

/** "op 8 van 10 dagen", "in 2 van 3 weken" or "8 van 10 keer"; empty without a tally. */
export function tallyInWords(per: Agreement['payload']['per'], tally: Tally | null): string {
  if (!tally || per === '') return '';
  const { kept, of } = tally;
  const before = { day: 'op ', week: 'in ', time: '' }[per];
  return `${before}${kept} van ${of} ${UNITS[per][of === 1 ? 0 : 1]}`;
}

const TALLY = /^(?:op |in )?(\d{1,3}) van (\d{1,3}) (dag|week|keer|dagen|weken)(?!\p{L})/iu;

/** What `tallyInWords` said, and what stands after it. Null for other words, and for more times kept than there were. */
export function readTally(
  text: string,
): (Tally & { per: Exclude<Agreement['payload']['per'], ''>; rest: string }) | null {
  const [whole, kept, of, unit = ''] = TALLY.exec(text) ?? [];
  if (whole === undefined || Number(kept) > Number(of)) return null;
  const per = (['day', 'week', 'time'] as const).find((one) =>
    (UNITS[one] as readonly string[]).includes(unit.toLowerCase()),
  );
  return per ? { kept: Number(kept), of: Number(of), per, rest: text.slice(whole.length) } : null;
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
