/**
 * How a plan can be told apart from the text around it and read back.
 *
 * Line ends carry no meaning, because hosts drop, double and wrap them. A mark is a label with one colon ("Wie:"), a
 * fixed beginning of a sentence, a heading under which a text stands without a label, the heading of the pupil's words
 * with a quotation mark or a fixed sentence after it, or a day with a colon under the heading of what was seen that day;
 * elsewhere a day is a day. Everything up to the next mark is one text. Other headings
 * count only straight before a mark: there they tell labels apart that mean another thing elsewhere.
 * `guard.ts` keeps a teacher's text from holding a mark.
 *
 * Every version has its own marks: a text of an older one may hold, as the teacher's words, what is a label today.
 * All patterns look at folded text (see `clean.ts`).
 */
import { PLAN_HEADING_NAMES } from '../content/plan-headings';
import { fold } from './clean';
import { WRITTEN_OUT } from './dates';
import { BECAUSE, CLOSING, NO_DAY, NO_QUOTE, TITLE, TITLES, VERSION } from './labels';
import type { Mark, Place } from './mark';
import {
  CONTENT_MARKS,
  contentMarks,
  DATED_MARKS,
  EVALUATION_HEADING_NAMES,
  FIXED_MARKS,
  NO_STEP_MARKS,
  OPEN_MARKS,
  PROGRESS_HEADING_NAMES,
} from './marks';
import { EVALUATION_HEADINGS_2, HEADINGS_1, LABELS_1, LABELS_2, VRAAG_LABELS_2 } from './older-labels';
import { MARKS_2, VRAAG_HEADINGS_2 } from './older-marks';

export interface Grammar {
  /** Every label and fixed beginning, folded, with all it can say. Goals and agreements add a number to theirs. */
  marks: ReadonlyMap<string, readonly Mark[]>;
  /** The headings' words, folded. */
  headings: ReadonlyMap<string, Place>;
  /** What stands without a label under a heading. */
  open: Readonly<Partial<Record<Place, Mark>>>;
  /** What a day with a colon says under a heading. */
  dated: Readonly<Partial<Record<Place, Mark>>>;
  /**
   * Groups: bullets before it, headings before it, then one of: the label, the fixed beginning, the heading of a text
   * without a label, a day; none of them before the pupil's own words.
   */
  mark: RegExp;
  /** A label inside a text, the space before its colons, and those. */
  labelInside: RegExp;
  /** The same of a day: only in a text that stands below one. */
  dayInside: RegExp;
  /** A heading that would be a mark inside a text for what follows it, and the full stops after it. */
  voiceInside: RegExp;
  /** A fixed beginning inside a text and the commas after it, or the same of a heading of a text without a label. */
  openInside: RegExp;
  /** A heading or bullet at the end of a text, and the full stops after it. */
  atEnd: RegExp;
  anyHeading: RegExp;
  /** Headings at the end of a text. */
  lastHeadings: RegExp;
}

export const START = '(?<=^|[ "])';
/** What an editor may put before a line of a list. */
export const BULLET = '(?:-+|\\d{1,3}[.)])';
/** What has to follow the heading of the pupil's words to make it a mark. Counts are bounded, so that junk costs linear time. */
const VOICE = `(?:-+ ){0,4}(?="|${anyOf(Object.values(NO_QUOTE))})`;
const NEVER = '(?!)';
/** What stands before a note in place of a label. */
const DAY = `(?:${WRITTEN_OUT}|${NO_DAY})(?:, bij (?:de afspraak|afspraak \\d{1,3}))?`;

interface Words {
  headings: Readonly<Partial<Record<Place, string>>>;
  /** Headings that share their place with another. */
  titles: readonly string[];
  marks: readonly (readonly [string, Mark])[];
  /** Marks without a colon. */
  phrases?: readonly (readonly [string, Mark])[];
  open?: Readonly<Partial<Record<Place, Mark>>>;
  dated?: Readonly<Partial<Record<Place, Mark>>>;
}

const older = (
  labels: Readonly<Partial<Record<keyof typeof LABELS_2, string>>>,
  more: object,
  titles: string[],
) =>
  grammar({
    headings: { ...HEADINGS_1, ...more },
    titles,
    marks: [
      ...Object.entries(labels).map(([id, label]): [string, Mark] => [
        label,
        MARKS_2[id as keyof typeof LABELS_2],
      ]),
      ...contentMarks(VRAAG_LABELS_2, (id) => VRAAG_HEADINGS_2[id]),
    ],
  });

/** By version, from 1. */
const GRAMMARS: readonly Grammar[] = [
  older(LABELS_1, {}, []),
  older(LABELS_2, EVALUATION_HEADINGS_2, ['Evaluatie van het plan']),
  grammar({
    headings: {
      title: TITLE,
      ...PLAN_HEADING_NAMES,
      ...EVALUATION_HEADING_NAMES,
      ...PROGRESS_HEADING_NAMES,
    },
    titles: TITLES,
    marks: [...FIXED_MARKS, ...CONTENT_MARKS],
    phrases: [
      ...NO_STEP_MARKS.map(([label, mark]): [string, Mark] => [`${label}${BECAUSE}`, mark]),
      [CLOSING, { is: 'closing', headings: [] }],
    ],
    open: OPEN_MARKS,
    dated: DATED_MARKS,
  }),
];
export const NEWEST = GRAMMARS.at(-1) as Grammar;
/** The last that had no heading with a text of its own. */
export const LAST_OLDER = GRAMMARS[1] as Grammar;

/** The grammar of a version; the newest for a text that does not say, and for one from the future. */
export function grammarOf(version: number | null): Grammar {
  return GRAMMARS[(version ?? VERSION) - 1] ?? NEWEST;
}

function grammar({
  headings: names,
  titles,
  marks: labels,
  phrases = [],
  open = {},
  dated = {},
}: Words): Grammar {
  const marks = new Map<string, Mark[]>();
  for (const [label, mark] of [...labels, ...phrases]) {
    const key = fold(label);
    marks.set(key, [...(marks.get(key) ?? []), mark]);
  }
  const headings = new Map<string, Place>();
  for (const [place, name] of Object.entries(names)) headings.set(fold(name), place as Place);
  for (const title of titles) headings.set(fold(title), 'title');
  const heading = anyOf(headings.keys());
  const voice = anyOf([names['woorden-leerling'] ?? '']);
  const label = `(${anyOf(labels.map(([words]) => words))})(?: \\d{1,3})?`;
  const phrase = anyOf(phrases.map(([words]) => words));
  const namesOf = (some: object) => anyOf(Object.keys(some).map((place) => names[place as Place] ?? ''));
  const opening = namesOf(open);
  const daily = namesOf(dated);
  // Below such a heading, or below another day: of that `read` knows. Below another heading a day begins the text there.
  const day =
    daily === NEVER
      ? NEVER
      : `(?=[\\dZ])(?:(?<=${START}${daily} (?:${BULLET} ){0,2})|(?<!${START}${heading} (?:${BULLET} ){0,2}))(${DAY}):(?!:)`;
  const mark = new RegExp(
    `${START}((?:${BULLET} ){0,4})((?:${heading} (?:${BULLET} ){0,2}){0,11})(?:${label}:(?!:)|(${phrase})(?= |$)|${voice} ${VOICE}|(${opening})(?= )|${day})`,
    'g',
  );
  return {
    marks,
    headings,
    open,
    dated,
    mark,
    labelInside: new RegExp(`${START}${label}( ?)(:+)`, 'g'),
    dayInside: daily === NEVER ? /(?!)/g : new RegExp(`${START}(${DAY})( ?)(:+)`, 'g'),
    voiceInside: new RegExp(
      `${START}(?:${voice}(\\.*)(?= ${VOICE})|${daily}(\\.*)(?= (?:${BULLET} ){0,4}${DAY}:(?!:)))`,
      'g',
    ),
    openInside: new RegExp(`${START}(?:${phrase}(,*)(?= |$)|${opening}(,*)(?= ))`, 'g'),
    atEnd: new RegExp(`${START}(?:${heading}(?: ${BULLET}){0,2}|-+)(\\.*)$`),
    anyHeading: new RegExp(heading, 'g'),
    lastHeadings: new RegExp(`${START}${heading}(?: ${heading}){0,10}$`),
  };
}

/** The longest first, so that none hides another. */
function anyOf(texts: Iterable<string>): string {
  const longestFirst = [...texts].filter(Boolean).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return NEVER;
  return `(?:${longestFirst.map((text) => fold(text).replace(/[.?()]/g, '\\$&')).join('|')})`;
}
