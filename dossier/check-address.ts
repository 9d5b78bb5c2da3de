import { STEP_IDS } from '../content/chapter';
import { Gone, Refused } from './failures';
import { FACTOR_ABOUT, type Kind, RUNGS, type Summary } from './rows';
import { isSchoolDossier, SCHOOL_ROUND } from './school';
import { chapterIn } from './summarise';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CONTENT_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/;

type Naming = (name: string) => boolean;
const among =
  (names: readonly string[]): Naming =>
  (name) =>
    names.includes(name);
const alone: Naming = (name) => name === '-';
const added: Naming = (name) => UUID.test(name);
const aboutOne =
  (chapters: readonly string[]): Naming =>
  (name) =>
    name.length <= 120 && CONTENT_ID.test(name) && chapters.includes(chapterIn(name));
const aboutStep = aboutOne(STEP_IDS);
const aboutSchool = aboutOne(['voorbereiding']);

/** How a row of each kind may be called in a student's dossier; kinds that are not here do not belong there. */
const OF_STUDENT: Partial<Record<Kind, Naming>> = {
  tick: aboutStep,
  note: aboutStep,
  answer: aboutStep,
  'no-step': among(STEP_IDS),
  voice: alone,
  urgency: alone,
  factor: among(FACTOR_ABOUT),
  theme: added,
  inquiry: added,
  goal: added,
  agreement: added,
  moment: added,
  roles: alone,
  party: (name) => name === 'student' || name === 'school' || added(name),
  disagreement: alone,
  rung: among(RUNGS),
  progress: added,
  energy: alone,
  evaluation: alone,
};

const OF_SCHOOL: Partial<Record<Kind, Naming>> = {
  tick: aboutSchool,
  note: aboutSchool,
  answer: aboutSchool,
  contact: added,
  protocol: added,
  school: alone,
};

/**
 * May something be written here? A student's row stands in a round that has begun, a school's row in round 0.
 *
 * Also in a round that is over: a window that has not heard of the new one is still typing in it, and its sentence
 * lands where it was typed. That earlier rounds are only read is the panel's doing.
 * @throws Gone when the dossier was never begun or is no longer there; Refused when the address cannot be
 */
export function checkAddress(
  { dossier, round, kind, name }: { dossier: string; round: number; kind: Kind; name: string },
  summary: Summary | undefined,
): void {
  if (isSchoolDossier(dossier)) {
    if (round !== SCHOOL_ROUND || !OF_SCHOOL[kind]?.(name)) throw new Refused();
    return;
  }
  if (!summary) throw new Gone();
  const roundFits = Number.isInteger(round) && round >= 1 && round <= summary.round;
  if (!roundFits || !OF_STUDENT[kind]?.(name)) throw new Refused();
}

/** Rows a teacher adds and can take away again. The pupil and the school are always there to talk with. */
export function isRemovable(kind: Kind, name: string): boolean {
  return (
    kind === 'no-step' ||
    OF_STUDENT[kind] === added ||
    OF_SCHOOL[kind] === added ||
    (kind === 'party' && added(name))
  );
}
