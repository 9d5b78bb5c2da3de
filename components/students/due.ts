/** *Vandaag*: what asks for attention now, of all students of this device. Pure. */
import { addDays, type Day } from '../../dossier/calendar-day';
import { dueOn } from '../../dossier/kinds/ahead';
import { WARNED } from '../../dossier/retention-terms';
import type { DayAhead } from '../../dossier/rows';
import type { ListedStudent } from '../../dossier/student-list';
import { wipedInWords } from '../retention/wipe-words';
import { dayAheadInWords } from '../step/day-ahead';
import { byName } from './arrange';

/** Shown at once; more on request. */
export const DUE_AT_ONCE = 6;

export interface Due {
  dossier: string;
  label: string;
  /** `late`: past · `today` · `goes`: the dossier is wiped within two weeks. */
  tone: 'late' | 'today' | 'goes';
  day: Day;
  /** What is due; null for a dossier that goes. */
  what: DayAhead['what'] | null;
}

/** The longest overdue first; then today; then what is wiped soon. @param today `YYYY-MM-DD` */
export function dueToday(students: readonly ListedStudent[], today: string): Due[] {
  const soon = addDays(today, WARNED);
  const found = students.flatMap((student) => {
    const { dossier, label, wipedOn } = student;
    const next = dueOn(student, today);
    const due: Due[] = [];
    if (next) due.push({ dossier, label, tone: next.day < today ? 'late' : 'today', ...dayIn(next) });
    if (wipedOn <= soon) due.push({ dossier, label, tone: 'goes', day: wipedOn, what: null });
    return due;
  });
  const rank = ({ tone }: Due) => (tone === 'goes' ? 1 : 0);
  return found.sort(
    (a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || byName(a, b),
  );
}

const dayIn = ({ day, what }: DayAhead) => ({ day, what });

/** "Evaluatie 4 dagen te laat", "Wordt gewist op 26 mei 2027". @param today `YYYY-MM-DD` */
export function dueInWords({ day, what }: Due, today: string): string {
  return what ? dayAheadInWords({ day, what }, today) : wipedInWords(day, today);
}
