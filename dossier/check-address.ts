import { STEP_IDS } from '../content/chapter';
import { Gone, Refused } from './failures';
import { chapterIn, isAdded, type Kind, kindOf } from './kinds/kinds';
import type { Summary } from './rows';
import { isSchoolDossier, SCHOOL_ROUND } from './school';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CONTENT_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/;
const SCHOOL_CHAPTERS = ['voorbereiding'];

/** May a row of this kind be called this? @param chapters those that are filled in for whose dossier it is */
function isNameFor(kind: Kind, name: string, chapters: readonly string[]): boolean {
  const { about, names, added } = kindOf(kind);
  if (about === 'step') return chapters.includes(name);
  if (about) return name.length <= 120 && CONTENT_ID.test(name) && chapters.includes(chapterIn(name));
  return names?.includes(name) || (added === true && UUID.test(name));
}

/**
 * May something be written here? A student's row stands in a round that has begun, a school's row in round 0.
 *
 * Also in a round that is over: a window that has not heard of the new one is still typing in it, and its sentence
 * lands where it was typed. That earlier rounds are only read is the panel's doing.
 * @param from `file`: of a backup, in which also stands what only the background writes
 * @throws Gone when the dossier was never begun or is no longer there; Refused when the address cannot be
 */
export function checkAddress(
  { dossier, round, kind, name }: { dossier: string; round: number; kind: Kind; name: string },
  summary: Summary | undefined,
  from: 'page' | 'file' = 'page',
): void {
  const { of = 'student' } = kindOf(kind);
  if (isSchoolDossier(dossier)) {
    const isSchools = of === 'school' || of === 'either';
    if (round !== SCHOOL_ROUND || !isSchools || !isNameFor(kind, name, SCHOOL_CHAPTERS)) throw new Refused();
    return;
  }
  if (!summary) throw new Gone();
  const isStudents = of === 'student' || of === 'either' || (of === 'background' && from === 'file');
  const roundFits = Number.isInteger(round) && round >= 1 && round <= summary.round;
  if (!roundFits || !isStudents || !isNameFor(kind, name, STEP_IDS)) throw new Refused();
}

/** What a teacher writes and can take away again as a whole. */
export function isRemovable(kind: Kind, name: string): boolean {
  return kindOf(kind).about === 'step' || isAdded(kind, name);
}
