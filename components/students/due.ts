/** *Vandaag*: what asks for attention now, of all students of this device. Pure. */
import { addDays } from '../../dossier/calendar-day';
import { dueOn } from '../../dossier/kinds/ahead';
import { WARNED } from '../../dossier/retention-terms';
import type { ListedStudent } from '../../dossier/student-list';
import { wipedInWords } from '../retention/wipe-words';
import { dayAheadInWords } from '../step/day-ahead';

export interface Due {
  dossier: string;
  label: string;
  /** `late`: past · `today` · `goes`: the dossier is wiped within two weeks. */
  tone: 'late' | 'today' | 'goes';
  says: string;
}

/** The longest overdue first; then today; then what is wiped soon. @param today `YYYY-MM-DD` */
export function dueToday(students: readonly ListedStudent[], today: string): Due[] {
  const soon = addDays(today, WARNED);
  const found = students.flatMap((student) => {
    const { dossier, label, wipedOn } = student;
    const next = dueOn(student, today);
    const due: (Due & { day: string })[] = [];
    if (next) {
      const tone = next.day < today ? 'late' : 'today';
      due.push({ dossier, label, tone, says: dayAheadInWords(next, today), day: next.day });
    }
    if (wipedOn <= soon)
      due.push({ dossier, label, tone: 'goes', says: wipedInWords(wipedOn, today), day: wipedOn });
    return due;
  });
  const rank = ({ tone }: Due) => (tone === 'goes' ? 1 : 0);
  return found
    .sort((a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day: _, ...due }) => due);
}
