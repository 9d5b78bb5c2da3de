/**
 * How a plan can be told apart from the text around it and read back.
 *
 * Line ends carry no meaning, because hosts drop, double and wrap them. A mark is a label with one colon ("Wie:"), or
 * the heading of the pupil's words with a quotation mark or a fixed sentence after it. Everything up to the next mark
 * is one text. Other headings are there for the reader's eye: they count only straight before a mark.
 * `guard.ts` keeps a teacher's text from holding a mark.
 *
 * Every version has its own marks: a text of an older one may hold, as the teacher's words, what is a label today.
 * All patterns look at folded text (see `clean.ts`).
 */
import { PLAN_HEADING_NAMES } from '../content/plan-headings';
import { fold } from './clean';
import { EVALUATION_TITLE, LABELS, LABELS_1, type LabelId, NO_QUOTE, TITLE, VERSION } from './labels';
import { CONTENT_MARKS, EVALUATION_HEADING_NAMES, type Mark, marksOf, type Place } from './marks';

export interface Grammar {
  /** Every label, folded. Goals and agreements add a number to theirs. */
  marks: ReadonlyMap<string, Mark>;
  /** The headings' words, folded. */
  headings: ReadonlyMap<string, Place>;
  /** Groups: bullets before it, headings before it, the label (none before the pupil's own words). */
  mark: RegExp;
  /** A label inside a text, the space before its colons, and those. */
  labelInside: RegExp;
  /** A heading or bullet at the end of a text, and the full stops after it. */
  atEnd: RegExp;
  anyHeading: RegExp;
  /** Headings at the end of a text. */
  lastHeadings: RegExp;
}

export const START = '(?<=^|[ "])';
/** What an editor may put before a line of a list. */
export const BULLET = '(?:-+|\\d{1,3}[.)])';
export const VOICE_HEADING = anyOf([PLAN_HEADING_NAMES['woorden-leerling']]);
/** What has to follow that heading to make it a mark. Counts are bounded, so that junk costs linear time. */
export const VOICE = `(?:-+ ){0,4}(?="|${anyOf(Object.values(NO_QUOTE))})`;

const HEADINGS_1: readonly [string, Place][] = [
  [TITLE, 'title'],
  ...Object.entries(PLAN_HEADING_NAMES).map(([id, name]): [string, Place] => [name, id as Place]),
];
const HEADINGS_2: readonly [string, Place][] = [
  ...HEADINGS_1,
  [EVALUATION_TITLE, 'title'],
  ...Object.entries(EVALUATION_HEADING_NAMES).map(([id, name]): [string, Place] => [name, id as Place]),
];

const GRAMMARS: readonly Grammar[] = [
  grammar(HEADINGS_1, Object.keys(LABELS_1) as LabelId[]),
  grammar(HEADINGS_2, Object.keys(LABELS) as LabelId[]),
];

/** The grammar of a version; the newest for a text that does not say, and for one from the future. */
export function grammarOf(version: number | null): Grammar {
  return GRAMMARS[(version ?? VERSION) - 1] ?? NEWEST;
}

export const NEWEST = GRAMMARS.at(-1) as Grammar;

function grammar(names: readonly [string, Place][], labels: readonly LabelId[]): Grammar {
  const fixed = [...marksOf(labels), ...CONTENT_MARKS];
  const marks = new Map(fixed.map(([label, mark]) => [fold(label), mark]));
  const headings = new Map(names.map(([name, place]) => [fold(name), place]));
  const label = `(${anyOf(marks.keys())})(?: \\d{1,3})?`;
  const heading = anyOf(headings.keys());
  const mark = new RegExp(
    `${START}((?:${BULLET} ){0,4})((?:${heading} (?:${BULLET} ){0,2}){0,11})(?:${label}:(?!:)|${VOICE_HEADING} ${VOICE})`,
    'g',
  );
  const labelInside = new RegExp(`${START}${label}( ?)(:+)`, 'g');
  const atEnd = new RegExp(`${START}(?:${heading}(?: ${BULLET}){0,2}|-+)(\\.*)$`);
  const anyHeading = new RegExp(heading, 'g');
  const lastHeadings = new RegExp(`${START}${heading}(?: ${heading}){0,10}$`);
  return { marks, headings, mark, labelInside, atEnd, anyHeading, lastHeadings };
}

/** The longest first, so that none hides another. */
function anyOf(texts: Iterable<string>): string {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((text) => fold(text).replace(/[.?()]/g, '\\$&')).join('|')})`;
}
