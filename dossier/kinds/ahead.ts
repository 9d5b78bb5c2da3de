/** What of a round lies ahead: its moments, the days to look again, and what was agreed and is not done. Pure. */
import type { Day } from '../calendar-day';
import { nameInId } from '../row-id';
import type { AnyRow, DayAhead, Kind, Row, Summary } from '../rows';
import { askedIn } from './asked';

/** What the teacher still has before them: one of today stays, also once something was written of it. */
function isBefore({ day, held }: DayAhead, today: Day): boolean {
  return day >= today || !held;
}

/** The last one of today or past that is still before the teacher, else the first to come. @param days by day */
export function nearest<D extends DayAhead>(days: readonly D[], today: Day): D | undefined {
  const open = days.filter((one) => isBefore(one, today));
  return open.findLast(({ day }) => day <= today) ?? open.find(({ day }) => day > today);
}

/** The day that asks for something today, or has done so since; a closed dossier asks for nothing. */
export function dueOn({ days, closedOn }: Pick<Summary, 'days' | 'closedOn'>, today: Day): DayAhead | null {
  const next = closedOn === null ? nearest(days, today) : undefined;
  return next && next.day <= today ? next : null;
}

/** By day; of one day as they stand. `name` is that of the row. @param rows of one round */
export function daysAhead(rows: readonly AnyRow[]): (DayAhead & { name: string })[] {
  const of = <K extends Kind>(kind: K) => rows.filter((row): row is AnyRow & Row<K> => row.kind === kind);
  const written = {
    lookedBack: of('evaluation').map(({ payload }) => payload.date),
    // That an agreement was counted is no talk.
    asked: [
      ...of('energy').map(({ payload }) => payload.date),
      ...of('progress').flatMap(({ payload }) => (payload.text.trim() === '' ? [] : [payload.date])),
      ...of('spoken').flatMap(({ id, payload: { student, parents, school } }) =>
        `${student}${parents}${school}`.trim() === '' ? [] : [askedIn(nameInId(id)).day],
      ),
    ],
  };
  const isHeld = (day: Day, what: DayAhead['what']) =>
    [...written.lookedBack, ...(what === 'evaluatie' ? [] : written.asked)].some((date) => date >= day);
  const moments = of('moment').flatMap(({ id, payload: { date, purpose } }) =>
    date === '' ? [] : [{ day: date, what: purpose, held: isHeld(date, purpose), name: nameInId(id) }],
  );
  const looks = of('no-step').flatMap(({ id, payload: { lookAgain } }) =>
    lookAgain === '' ? [] : [{ day: lookAgain, what: 'opnieuw' as const, held: false, name: nameInId(id) }],
  );
  return [...moments, ...looks].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** How many agreements say something, and are neither done nor dropped. @param rows of one round */
export function openAgreements(rows: readonly AnyRow[]): number {
  return rows.filter((row) => {
    if (row.kind !== 'agreement') return false;
    const { state, what, who, when, result, until } = row.payload;
    return (state === 'open' || state === 'busy') && `${what}${who}${when}${result}${until}`.trim() !== '';
  }).length;
}
