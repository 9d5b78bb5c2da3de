/** What rows and their fields are called where they are listed or taken along, in short Dutch. No label of the plan. */
import { NAMES, RUNG_NAMES, SITUATIONS } from '../content/names';
import { CHAPTERS, STEPS } from '../content/stappenplan';
import { askedIn } from '../dossier/kinds/asked';
import type { Kind } from '../dossier/kinds/kinds';
import { dayWithYear } from './dates';

/** Of every kind. */
const CALLED: Readonly<Record<Kind, { readonly title: string; readonly [field: string]: string }>> = NAMES;

/** What the name of a row says where it is no UUID. */
const FIXED: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  party: { student: 'leerling', school: 'school' },
  factor: SITUATIONS,
  rung: RUNG_NAMES,
};

const VRAGEN = new Map(CHAPTERS.flatMap(({ vragen }) => vragen).map(({ id, text }) => [id, text]));
const SHORTS = new Map(
  CHAPTERS.flatMap(({ aandachtspunten }) => aandachtspunten).map(({ id, short }) => [id, short]),
);
const STEP_NAMES = new Map<string, string>(STEPS.map(({ id, name }) => [id, name]));

/**
 * "Doel 1", "Antwoord bij: Welke behoeften hebben …", "Zo bouwen we af: daarna".
 * @param number its place among the rows of its kind, from 1; 0 for the only one
 */
export function describeRow(kind: Kind, name: string | null, number = 0): string {
  const title = titleOf(kind);
  const fixed = FIXED[kind]?.[name ?? ''];
  if (kind === 'party' && fixed) return `Besproken met ${fixed}`;
  const of = VRAGEN.get(name ?? '') ?? SHORTS.get(name ?? '') ?? fixed?.toLowerCase();
  if (kind === 'spoken') return [title, dayWithYear(askedIn(name ?? '').day)].filter(Boolean).join(' op ');
  if (kind === 'no-step') return `${title} ${STEP_NAMES.get(name ?? '') ?? ''}`.trimEnd();
  if (of) return `${title}: ${of}`;
  // From a newer version, about something that this one does not know.
  const bare = title.replace(/ bij$/, '');
  return number > 0 ? `${bare} ${number}` : bare;
}

export function describeField(kind: Kind, field: string): string {
  return CALLED[kind][field] || field;
}

/** "Doel"; "bij" at its end is followed by what it is about. */
export function titleOf(kind: Kind): string {
  return CALLED[kind].title;
}
