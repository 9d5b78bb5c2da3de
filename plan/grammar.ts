/**
 * How a plan can be told apart from the text around it and read back.
 *
 * Line ends carry no meaning, because hosts drop, double and wrap them. A mark is a label with one colon ("Wie:"), or
 * the heading of the pupil's words with a quotation mark or a fixed sentence after it. Everything up to the next mark
 * is one text. Other headings are there for the reader's eye: they count only straight before a mark.
 * `guard.ts` keeps a teacher's text from holding a mark.
 *
 * All patterns look at folded text (see `clean.ts`).
 */
import type { PlanHeading } from '../content/chapter';
import { PLAN_HEADING_NAMES } from '../content/plan-headings';
import { STEPS } from '../content/stappenplan';
import { fold } from './clean';
import { LABELS, NO_QUOTE, TITLE, VRAAG_LABELS } from './labels';

type Place = PlanHeading | 'title';

/** What a label says about the text after it. */
export type Mark =
  | { is: keyof typeof LABELS; heading: Place }
  /** `id` of the vraag or the aandachtspunt. */
  | { is: 'answer' | 'tick'; id: string; heading: Place };

const FIXED_MARKS = (Object.keys(LABELS) as (keyof typeof LABELS)[]).map((is): [string, Mark] => [
  LABELS[is],
  { is, heading: headingOf(is) },
]);

const CONTENT_MARKS = STEPS.flatMap(({ vragen, aandachtspunten }) => [
  ...vragen.flatMap(({ id, heading }): [string, Mark][] => {
    const label = VRAAG_LABELS[id];
    return label && heading ? [[label, { is: 'answer', id, heading }]] : [];
  }),
  ...aandachtspunten.map(({ id, short }): [string, Mark] => [
    short,
    { is: 'tick', id, heading: 'al-gedaan' },
  ]),
]);

/** Every label of a plan, folded. Goals and agreements add a number to theirs. */
export const MARKS: ReadonlyMap<string, Mark> = new Map(
  [...FIXED_MARKS, ...CONTENT_MARKS].map(([label, mark]) => [fold(label), mark]),
);

/** The headings' words, folded. */
export const HEADINGS: ReadonlyMap<string, Place> = new Map([
  [TITLE, 'title'],
  ...Object.entries(PLAN_HEADING_NAMES).map(([id, name]): [string, Place] => [fold(name), id as PlanHeading]),
]);

function headingOf(label: keyof typeof LABELS): Place {
  if (label === 'goal') return 'doelen';
  if (label === 'tussentijds' || label === 'evaluatie') return 'momenten';
  return label === 'student' || label === 'today' || label === 'closing' ? 'title' : 'aanpak';
}

/** The longest first, so that none hides another. */
function anyOf(texts: Iterable<string>): string {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((text) => fold(text).replace(/[.?()]/g, '\\$&')).join('|')})`;
}

export const START = '(?<=^|[ "])';
/** What an editor may put before a line of a list. */
export const BULLET = '(?:-+|\\d{1,3}[.)])';
export const LABEL = `(${anyOf(MARKS.keys())})(?: \\d{1,3})?`;
export const HEADING = anyOf(HEADINGS.keys());
export const VOICE_HEADING = anyOf([PLAN_HEADING_NAMES['woorden-leerling']]);
/** What has to follow that heading to make it a mark. Counts are bounded, so that junk costs linear time. */
export const VOICE = `(?:-+ ){0,4}(?="|${anyOf(Object.values(NO_QUOTE))})`;

/** Groups: bullets before it, headings before it, the label (none before the pupil's own words). */
export const MARK = new RegExp(
  `${START}((?:${BULLET} ){0,4})((?:${HEADING} (?:${BULLET} ){0,2}){0,11})(?:${LABEL}:(?!:)|${VOICE_HEADING} ${VOICE})`,
  'g',
);
