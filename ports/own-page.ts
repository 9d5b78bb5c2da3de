/**
 * The contract between a page of our own in a tab and the background: a view without a host page. Only our own page at
 * the top of its tab is admitted; it needs no other proof.
 *
 * As in panel.ts: whole views are pushed, a change is answered after its transaction has reached the disk, and a page
 * whose worker died connects again.
 */
import * as z from 'zod/mini';
import type { Changes } from '../dossier/backup/restore';
import type { FileChanges } from '../dossier/backup/transfer';
import type { WhyUnreadable } from '../dossier/backup/unreadable';
import type { Question } from '../dossier/looked';
import type { Loss } from '../dossier/marker';
import { LONGEST, type Terms } from '../dossier/retention-terms';
import type { DossierSnapshot } from '../dossier/rows';
import type { StoredStudent } from '../dossier/stored-here';
import type { FirstStudents, ListedStudent, PartOfStudents } from '../dossier/student-list';
import { TIME_OF_DAY } from '../dossier/time-of-day';
import type { HostId } from '../hosts/reading';
import type { LabelForm } from '../hosts/student-label';
import {
  answerDueAsk,
  changeAsk,
  Day,
  type Failure,
  type Forbidden,
  Id,
  type Outcome,
  otherNamesAsk,
  Packed,
} from './changes';
import type { KnownSchool } from './known-school';
import { LOCK_ASKS, LOCK_SETTING_ASKS, LOCK_TELLS, type LockReplies, type LockSettingReplies } from './lock';
import { LOG_ASKS, type LogLine, NOTE_ASK } from './log';
import { type Answer, type Asked, type Fields, request, type Shapes, type Told } from './port-table';
import type { SchoolRules } from './school-rules/table';
import { TextToPrint } from './text-to-print';
import type { ToTell } from './told';

/** Days. */
export type { LabelForm };

const LabelForms: readonly LabelForm[] = ['initials', 'short', 'full'];
const Days = z.int().check(z.minimum(1), z.maximum(LONGEST));

export const ASKS = {
  change: changeAsk,
  ...LOCK_ASKS,
  ...LOCK_SETTING_ASKS,
  /** The teacher has read what the view `tells`. */
  told: {},
  /** The teacher has read about this loss. */
  'loss-read': { found: z.number() },
  /** How long dossiers stay on this device, and what waits for the teacher. */
  retention: {},
  'set-terms': { terms: z.object({ open: Days, closed: Days }) },
  'answer-due': answerDueAsk,
  'other-names': otherNamesAsk,
  /** *Back-up maken*: everything on this device, packed; the page puts it under a passphrase. */
  backup: {},
  /** The backup was made, on this day. */
  'backed-up': { day: Day },
  /**
   * *Terugzetten*: what a packed backup would change, and with `apply` changes. `wiped`: also students that were wiped
   * from this device one by one.
   */
  restore: { packed: Packed, wiped: z.boolean(), apply: z.boolean() },
  /** *Bestanden voor een collega*: all of this student, packed, away from their page. */
  'file-of-student': { dossier: Id },
  /** *Bestanden van collega's*: whom a packed file is about, and what it would change here; nothing is changed. */
  'look-into-file': { packed: Packed },
  /** It waits in the browser's memory for the page of its student; `no-room`: too much waits there already. */
  'hold-file': { packed: Packed },
  /** *Mijn leerlingen*: a line for each student that it opens on, and what has to be known of all others by then. */
  'first-students': { today: Day },
  /** A line for each of these dossiers. */
  students: { only: z.array(Id).check(z.maxLength(500)) },
  /** A line for every student, part by part: those whose dossiers come after this one; after '' the first. */
  'students-after': { dossier: z.union([z.literal(''), Id]) },
  /** How many students are of this school, and of how many at its address nobody said of which they are. */
  'students-at': { school: Id },
  /** *Afdrukken*: open a tab of our own that prints this; `name` is what the tab is called. */
  print: { text: TextToPrint, name: z.string() },
  ...NOTE_ASK,
  /** Reminders, as they are; and from now on at this time of the day, or (null) never. */
  reminders: {},
  'set-reminders': { at: z.nullable(z.string().check(z.regex(TIME_OF_DAY))) },
  /** *Probeer het uit*: the fictional student is there from now on, or is gone. */
  'begin-example': {},
  'wipe-example': {},
  /** *Wat weet dit paneel?* */
  stored: {},
  ...LOG_ASKS,
  /** All of one student, unless it was changed since `seen` (`updatedAt` as the teacher saw it). */
  'wipe-student': { dossier: Id, seen: z.number() },
  /** *Alles wissen* */
  'wipe-all': {},
  /** Forget all that was pointed at. */
  'forget-pointed': {},
  /** Does an open panel stay open on a page without a student? Null: leave that as it is. */
  'panel-stays': { stays: z.nullable(z.boolean()) },
  /** How a student is called. Null: leave that as it is. What is kept is no longer than that from then on. */
  'label-form': { form: z.nullable(z.enum(LabelForms)) },
} as const satisfies Shapes;

export interface Replies extends LockReplies, LockSettingReplies {
  change: Outcome;
  told: null;
  'loss-read': null;
  retention: Retention;
  'set-terms': Retention;
  /** False when it is another number by now: then nothing is done, and it is asked anew. */
  'answer-due': boolean;
  /** `left`: so many rows cannot be read any more, and are not in it. */
  backup: { packed: string; left: number } | { why: WhyUnreadable | Forbidden };
  'other-names': string[];
  'backed-up': null;
  /** `stopped`: nothing of it was done. */
  restore: { changes: Changes } | { why: WhyUnreadable | 'stopped' };
  'file-of-student': { packed: string } | { why: WhyUnreadable | Forbidden };
  'look-into-file': FileChanges | { why: WhyUnreadable };
  'hold-file': { why: WhyUnreadable | 'no-room' } | null;
  'first-students': FirstStudents;
  /** In no order; one that is gone is left out. */
  students: ListedStudent[];
  'students-after': PartOfStudents;
  'students-at': { of: number; undecided: number };
  print: null;
  note: null;
  reminders: ReminderState;
  'set-reminders': ReminderState;
  'begin-example': null;
  'wipe-example': null;
  stored: Stored;
  /** The oldest first. */
  log: LogLine[];
  /** Whether it is gone. */
  'wipe-student': boolean;
  'wipe-all': null;
  'forget-pointed': null;
  'panel-stays': boolean;
  'label-form': LabelForm;
}

export interface Retention {
  terms: Terms;
  due: Question | null;
}

export interface ReminderState {
  /** `HH:MM`; null for no reminders. */
  at: string | null;
  /** The browser gives the right to show them. */
  may: boolean;
}

export interface Stored {
  /** The last changed first; `hosts` and `school` by their names. */
  students: StoredStudent[];
  schools: (KnownSchool & { rows: number })[];
  /** The fictional student is there. */
  example: boolean;
  /** Kinds of page on which something was pointed at. */
  pointed: { student: number; field: number };
  /** The day on which all of it was last put in a backup, as "2026-11-03"; null: never. */
  backedUp: string | null;
}

/** What to show, by its dossier: a school (null: the only one there is), or a student. */
const shows = { school: z.nullable(Id), student: z.nullable(Id) };
export type Showing = z.infer<z.ZodMiniObject<typeof shows>>;
export const TELLS = {
  /** First message. */
  open: shows,
  /** Ask for a fresh view, perhaps of something else. */
  look: shows,
  /** No more is wanted of what was asked under this number, as far as it is not done. */
  stop: { asked: z.number() },
  ...LOCK_TELLS,
} as const satisfies Shapes;

export type Asks = Fields<typeof ASKS>;
export type FromOwnPage = Asked<typeof ASKS> | Told<typeof TELLS>;
export const parseFromOwnPage = request<FromOwnPage>(ASKS, TELLS);

export type { KnownSchool };

/** A student whose dossier is open beside the list. */
export interface OpenStudent {
  /** As it was asked for. */
  id: string;
  /** Null: nothing of them is here (any more). */
  dossier: DossierSnapshot | null;
  /** As in a panel; null with the dossier too. */
  school: DossierSnapshot | null;
  schools: KnownSchool[];
  /** Where its pages are; null with the dossier, and where no page told. */
  host: HostId | null;
  hostName: string;
}

/** Everything the page shows. */
export interface OwnView {
  type: 'view';
  /** Voorbereiding of the school that was asked for; null where no school was, and there is not just one. */
  school: DossierSnapshot | null;
  schools: KnownSchool[];
  /** A lock is set. */
  locks: boolean;
  /** Null where none was asked for. */
  student: OpenStudent | null;
  /** What was lost of all dossiers, until the teacher has read it. */
  loss: Loss | null;
  rules: SchoolRules;
  /** What is to be told; null for nothing. What first use tells is the panel's to say. */
  tells: ToTell | null;
  /** Names of rules of the school that do not count, because they are no rule or their value is none. */
  wrongRules: readonly string[];
}

/** How far long work is that was asked under this number; its answer follows. */
export interface UnderWay {
  type: 'under-way';
  ref: number;
  done: number;
  of: number;
}

/** Background → page. */
export type ToOwnPage =
  | OwnView
  | Answer<Replies>
  | UnderWay
  | { type: 'dismissed' }
  /** The database cannot be opened or read: no view can be given. */
  | { type: 'broken'; failure: Failure };
