/** *Waar lopen we vast?*: who stands at one step for long. Pure. */
import { STEP_IDS, type StepId } from '../../content/chapter';
import type { ListedStudent } from '../../dossier/student-list';
import { type Region, schoolWeeksAhead } from '../../plan/school-calendar';

/** In school weeks. */
export const LONG = 3;

export type StuckStudent = Pick<ListedStudent, 'dossier' | 'label' | 'group' | 'since'>;

/**
 * By step, in their order, who stands there for longer than three school weeks; the longest first. Left out is who was
 * closed, and who waits on purpose: *bewust geen stap*, with a day to look again that is still to come.
 * @param region '' when it is not known
 * @param today `YYYY-MM-DD`
 */
export function stuckBySteps(
  students: readonly ListedStudent[],
  region: Region | '',
  today: string,
): ReadonlyMap<StepId, readonly StuckStudent[]> {
  const found = new Map<StepId, StuckStudent[]>(STEP_IDS.map((step) => [step, []]));
  // Of thousands of students the days on which they came to a step are few.
  const long = new Map<string, boolean>();
  const isLong = (since: string) => {
    const known = long.get(since) ?? isPast(schoolWeeksAhead(since, LONG, region).day, today);
    long.set(since, known);
    return known;
  };
  for (const { dossier, label, group, since, lastStep, closedOn, days } of students) {
    const there = found.get(lastStep as StepId);
    const waits = days.some(({ day, what }) => what === 'opnieuw' && day >= today);
    if (there && closedOn === null && !waits && isLong(since))
      there.push({ dossier, label, since, ...(group ? { group } : {}) });
  }
  for (const there of found.values())
    there.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return found;
}

/** False for no day. */
function isPast(day: string, today: string): boolean {
  return day !== '' && day < today;
}
