/**
 * What *Mijn leerlingen* opens on: of thousands only those that are to be seen, and of all others what stands above and
 * beside them. The background finds it, so that the page neither waits for all of them nor shows anything that moves when
 * they come. Pure.
 */
import type { FirstStudents, ListedStudent } from '../../dossier/student-list';
import { AT_FIRST, arrange, groupsOf, schoolsOf } from './arrange';
import { DUE_AT_ONCE, dueToday } from './due';

/** So many rows are more than the highest screen shows. */
export const FIRST_ROWS = 100;
/** As many as the classes of one teacher: they come all at once. */
const FEW = 250;

/** @param today `YYYY-MM-DD`, as the page has it */
export function studentsAtFirst(all: readonly ListedStudent[], today: string): FirstStudents {
  if (all.length <= FEW) return { students: [...all], rest: null };
  const due = dueToday(all, today);
  const shown = new Set([
    ...arrange(all, AT_FIRST, today, FIRST_ROWS),
    ...due.slice(0, DUE_AT_ONCE).map(({ dossier }) => dossier),
  ]);
  return {
    students: all.filter(({ dossier }) => shown.has(dossier)),
    rest: {
      count: all.filter(({ closedOn }) => (closedOn !== null) === AT_FIRST.closed).length,
      due: due.length,
      groups: groupsOf(all),
      schools: [...schoolsOf(all)],
      hasClosed: all.some(({ closedOn }) => closedOn !== null),
    },
  };
}
