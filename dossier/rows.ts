import * as z from 'zod/mini';
import { TEXT_LIMIT } from './text-limit';

export { rowId } from './row-id';
export { TEXT_LIMIT };

// Zod's compiled parsers need `new Function`, which the extension's own CSP refuses (and reports) on every start.
z.config({ jitless: true });

const Text = z.string().check(z.maxLength(TEXT_LIMIT));
const Key = z.string().check(z.minLength(1), z.maxLength(120));
/** A calendar day without a zone, `YYYY-MM-DD`; empty when the teacher has not chosen one. */
const Day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** The order in which the teacher made things; the first is 1. */
const Position = z.number();

/** Whom a factor is about, as the brochure has it: "leerling, groep, school, leraar en ouders". */
export const FACTOR_ABOUT = ['student', 'group', 'school', 'teacher', 'parents'] as const;
/** How support fades: what it is now, what less of it looks like, and when the student does without. */
export const RUNGS = ['now', 'less', 'without'] as const;
/** How far a goal was reached, from far less than hoped to far more. */
export const OUTCOMES = ['-2', '-1', '0', '1', '2'] as const;
/** The six questions of SMARTI; the brochure's I is Inspirerend. */
export const SMARTI = [
  'specific',
  'measurable',
  'acceptable',
  'realistic',
  'timebound',
  'inspiring',
] as const;

/** What each kind of row holds. One row is one thing a teacher would point at. An empty choice is ''. */
export const PAYLOADS = {
  /** An aandachtspunt that was discussed or done; `date` is the day it was ticked. */
  tick: z.object({ aandachtspunt: Key, done: z.boolean(), date: Day }),
  /** The teacher's optional short note at an aandachtspunt. */
  note: z.object({ aandachtspunt: Key, text: Text }),
  /** The answer to a vraag. */
  answer: z.object({ vraag: Key, text: Text }),
  /** "Bewust geen stap": why this step is not taken now, and the day to look again. One row a step. */
  'no-step': z.object({ reason: Text, lookAgain: Day, date: Day }),

  // Step 1, Signaleren
  /** The pupil's own words, verbatim, or why there are none (yet). One row a round. */
  voice: z.object({ stance: z.enum(['quote', 'not-now', 'ask-later']), quote: Text }),
  /** "Bepaal hoe dringend de hulpvraag is." One row a round. */
  urgency: z.object({ level: z.enum(['', 'later', 'soon', 'now']) }),
  /** What helps and what hinders, asked once for steps 1 and 2. One row for each of `FACTOR_ABOUT`. */
  factor: z.object({ helps: Text, hinders: Text }),

  // Step 2, Begrijpen
  /** One theme of the driehoek, and how each sees it. */
  theme: z.object({
    topic: Text,
    student: Text,
    parents: Text,
    school: Text,
    agree: z.enum(['', 'same', 'different', 'ask']),
    position: Position,
  }),
  /** What still has to be found out, and by whom. */
  inquiry: z.object({ what: Text, who: Text, position: Position }),

  // Step 3, Plannen
  /** `own` is the pupil's "ik"-sentence. `outcome` and `outcomeNote` are filled in at step 6. */
  goal: z.object({
    text: Text,
    own: Text,
    specific: z.boolean(),
    measurable: z.boolean(),
    acceptable: z.boolean(),
    realistic: z.boolean(),
    timebound: z.boolean(),
    inspiring: z.boolean(),
    outcome: z.enum(['', ...OUTCOMES]),
    outcomeNote: Text,
    position: Position,
  }),
  /**
   * `until`: "Bepaal hoe lang eventuele vervolgstappen mogen duren." `state` is kept at step 4; `after` says at step 6
   * whether it goes on.
   */
  agreement: z.object({
    what: Text,
    who: Text,
    when: Text,
    result: Text,
    until: Day,
    state: z.enum(['open', 'busy', 'done', 'dropped']),
    after: z.enum(['', 'continues', 'stops']),
    position: Position,
  }),
  moment: z.object({ date: Day, purpose: z.enum(['tussentijds', 'evaluatie']), withWhom: Text }),
  /** Who does what around the plan: aanspreekpunt, who monitors with what, who records. One row a round. */
  roles: z.object({ contact: Text, monitors: Text, withWhat: Text, records: Text }),
  /**
   * Somebody the plan was discussed with. The pupil and the school have one row each (`student`, `school`), every
   * parent has their own (a UUID). `discussed` and `agreedOn` are days; a form-free plan knows *akkoord*, never
   * *instemming*.
   */
  party: z.object({
    role: z.enum(['student', 'parent', 'school']),
    name: Text,
    discussed: Day,
    agrees: z.enum(['', 'yes', 'no']),
    agreedOn: Day,
    position: Position,
  }),
  /** What happens when pupil or parents do not agree. One row a round. */
  disagreement: z.object({ text: Text }),
  /** One rung of the afbouwladder, named by `RUNGS`: what, from when, and a sign that it works. */
  rung: z.object({ what: Text, when: Text, sign: Text }),

  // Step 4, Realiseren
  /** A short dated note of how it goes; `agreement` is the name of the agreement it is about, or ''. */
  progress: z.object({ agreement: z.string().check(z.maxLength(120)), date: Day, text: Text }),
  /** Whether the energy lasts, in words, for pupil, home and school; `helps` is what brings it back. One row a round. */
  energy: z.object({
    date: Day,
    student: z.enum(['', 'high', 'half', 'low']),
    home: z.enum(['', 'high', 'half', 'low']),
    school: z.enum(['', 'high', 'half', 'low']),
    helps: Text,
  }),

  // Step 6, Evalueren
  /**
   * What continues, what stops, what helped, on which rung support stands, and what comes next. `question` is the open
   * question for the ondersteuningsteam, when extra ondersteuning is asked. One row a round.
   */
  evaluation: z.object({
    date: Day,
    continues: Text,
    stops: Text,
    helped: Text,
    rung: z.enum(['', ...RUNGS]),
    next: z.enum(['', 'round', 'close', 'extra']),
    question: Text,
  }),
  /** When a round began and ended, and how. Written with the change itself, never by a panel. One row a round. */
  round: z.object({ started: Day, ended: Day, end: z.enum(['', 'round', 'close']) }),

  // The school
  /** Somebody at school whom teachers, pupils and parents can turn to: role, days, how to reach. */
  contact: z.object({ name: Text, role: Text, days: Text, reach: Text, position: Position }),
  /** A protocol of the school, and where it is. */
  protocol: z.object({ name: Text, where: Text, position: Position }),
  /** The ouder- en jeugdsteunpunt, the samenwerkingsverband, and the region of its holidays. One row a school. */
  school: z.object({
    supportPoint: Text,
    partnership: Text,
    region: z.enum(['', 'noord', 'midden', 'zuid']),
  }),
} as const;

export type Kind = keyof typeof PAYLOADS;
export type Payloads = { [K in Kind]: z.infer<(typeof PAYLOADS)[K]> };

/**
 * The envelope every row travels and is stored in.
 *
 * `id` is `<dossier>/<round>/<kind>/<name>`: the name is the id of the aandachtspunt or vraag, of the step
 * (`no-step`), one of `FACTOR_ABOUT` or `RUNGS`, `-` where a round (or school) has one row of the kind, or a UUID made
 * by the panel for what is added (goals, agreements, parents, contacts, …), so that a write that is sent twice lands
 * once. School rows (Voorbereiding and school data) use the dossier id `school:<host>:<school>` and round 0.
 */
export interface Row<K extends Kind = Kind> {
  id: string;
  dossier: string;
  round: number;
  kind: K;
  /** 1 for the first write; each commit adds one. A write names the revision it was based on. */
  revision: number;
  /** Milliseconds since the epoch. */
  updatedAt: number;
  /** The panel (one random id per opened panel) that wrote last: its own later write is never a conflict. */
  writer: string;
  payload: Payloads[K];
}
export type AnyRow = { [K in Kind]: Row<K> }[Kind];

/** The second version of a text that was changed in two places; kept until the teacher has chosen. */
export interface Rival {
  /** `<row id>#<field>#<writer>`, with `#2` behind it for a second text of that writer. */
  id: string;
  row: string;
  dossier: string;
  /** The payload field the texts differ in, e.g. `text`, `quote`, `what`. */
  field: string;
  text: string;
  writer: string;
  updatedAt: number;
}

/** Per student, in the same transaction as every write, so that an overview never has to read the rows. */
export interface Summary {
  dossier: string;
  /** As the school chose to show it (default first name + initial); never an identifier. */
  label: string;
  round: number;
  /** Ticks done per step in this round. */
  counts: Record<string, number>;
  /** The step of the last change, where the panel opens. */
  lastStep: string | null;
  /** The first moment, or day to look again, of today or later, `YYYY-MM-DD`. */
  nextMoment: string | null;
  /** The day the dossier was closed, `YYYY-MM-DD`; null while it is open. */
  closedOn: string | null;
  createdAt: number;
  updatedAt: number;
}

/** Everything the panel shows of one student (or, with `summary` null, of one school). */
export interface DossierSnapshot {
  dossier: string;
  summary: Summary | null;
  rows: AnyRow[];
  rivals: Rival[];
}
