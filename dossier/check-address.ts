import { STEP_IDS } from '../content/chapter';
import { Gone, Refused } from './failures';
import type { Kind, Summary } from './rows';
import { isSchoolDossier, SCHOOL_ROUND } from './school';
import { chapterIn } from './summarise';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CONTENT_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/;
const STEPS: readonly string[] = STEP_IDS;

/**
 * May something be written here? A student's row stands in a round that has begun and names a step's aandachtspunt or
 * vraag, `-` or a UUID; a school's row stands in round 0 and belongs to Voorbereiding.
 * @throws Gone when the dossier was never begun or is no longer there; Refused when the address cannot be
 */
export function checkAddress(
  { dossier, round, kind, name }: { dossier: string; round: number; kind: Kind; name: string },
  summary: Summary | undefined,
): void {
  if (isSchoolDossier(dossier)) {
    const allowed = round === SCHOOL_ROUND && isAbout(kind, name, ['voorbereiding']);
    if (!allowed) throw new Refused();
    return;
  }
  if (!summary) throw new Gone();
  const roundFits = Number.isInteger(round) && round >= 1 && round <= summary.round;
  if (!roundFits || !(isAbout(kind, name, STEPS) || isOwn(kind, name))) throw new Refused();
}

function isAbout(kind: Kind, name: string, chapters: readonly string[]): boolean {
  const named = kind === 'tick' || kind === 'note' || kind === 'answer';
  return named && name.length <= 120 && CONTENT_ID.test(name) && chapters.includes(chapterIn(name));
}

function isOwn(kind: Kind, name: string): boolean {
  if (kind === 'voice') return name === '-';
  return (kind === 'goal' || kind === 'agreement' || kind === 'moment') && UUID.test(name);
}
