/**
 * The contract between a page of our own in a tab and the background: a view without a host page. Only our own page at
 * the top of its tab is admitted; it needs no other proof.
 *
 * As in panel.ts: whole views are pushed, a change is answered after its transaction has reached the disk, and a page
 * whose worker died connects again.
 */
import * as z from 'zod/mini';
import type { Changes } from '../dossier/backup/restore';
import type { WhyUnreadable } from '../dossier/backup/unreadable';
import type { Question } from '../dossier/looked';
import type { Loss } from '../dossier/marker';
import { LONGEST, type Terms } from '../dossier/retention-terms';
import type { DossierSnapshot } from '../dossier/rows';
import type { StoredStudent } from '../dossier/stored-here';
import {
  answerDueAsk,
  changeAsk,
  Day,
  type Failure,
  type Forbidden,
  Id,
  type Outcome,
  Packed,
} from './changes';
import { type Answer, type Asked, type Fields, request, type Shapes, type Told } from './port-table';
import type { SchoolRules } from './school-rules/table';

/** Days. */
const Days = z.int().check(z.minimum(1), z.maximum(LONGEST));

export const ASKS = {
  change: changeAsk,
  /** The teacher has read about this loss. */
  'loss-read': { found: z.number() },
  /** How long dossiers stay on this device, and what waits for the teacher. */
  retention: {},
  'set-terms': { terms: z.object({ open: Days, closed: Days }) },
  'answer-due': answerDueAsk,
  /** *Back-up maken*: everything on this device, packed; the page puts it under a passphrase. */
  backup: {},
  /** The backup was made, on this day. */
  'backed-up': { day: Day },
  /**
   * *Terugzetten*: what a packed backup would change, and with `apply` changes. `wiped`: also students that were wiped
   * from this device one by one.
   */
  restore: { packed: Packed, wiped: z.boolean(), apply: z.boolean() },
  /** *Wat weet dit paneel?* */
  stored: {},
  /** All of one student, unless it was changed since `seen` (`updatedAt` as the teacher saw it). */
  'wipe-student': { dossier: Id, seen: z.number() },
  /** *Alles wissen* */
  'wipe-all': {},
  /** Forget all that was pointed at. */
  'forget-pointed': {},
  /** Does an open panel stay open on a page without a student? Null: leave that as it is. */
  'panel-stays': { stays: z.nullable(z.boolean()) },
} as const satisfies Shapes;

export interface Replies {
  change: Outcome;
  'loss-read': null;
  retention: Retention;
  'set-terms': Retention;
  /** False when it is another number by now: then nothing is done, and it is asked anew. */
  'answer-due': boolean;
  backup: { packed: string } | { why: WhyUnreadable | Forbidden };
  'backed-up': null;
  restore: { changes: Changes } | { why: WhyUnreadable };
  stored: Stored;
  /** Whether it is gone. */
  'wipe-student': boolean;
  'wipe-all': null;
  'forget-pointed': null;
  'panel-stays': boolean;
}

export interface Retention {
  terms: Terms;
  due: Question | null;
}

export interface Stored {
  /** The last changed first; `hosts` by their names. */
  students: StoredStudent[];
  schools: (KnownSchool & { rows: number })[];
  /** Kinds of page on which something was pointed at. */
  pointed: { student: number; field: number };
  /** The day on which all of it was last put in a backup, as "2026-11-03"; null: never. */
  backedUp: string | null;
}

/** The school to show, by its dossier; null: the only one there is. */
const shows = { school: z.nullable(Id) };
export const TELLS = {
  /** First message. */
  open: shows,
  /** Ask for a fresh view, perhaps of another school. */
  look: shows,
} as const satisfies Shapes;

export type Asks = Fields<typeof ASKS>;
export type FromOwnPage = Asked<typeof ASKS> | Told<typeof TELLS>;
export const parseFromOwnPage = request<FromOwnPage>(ASKS, TELLS);

/** A school that is known on this device. */
export interface KnownSchool {
  dossier: string;
  /** Its host system and the address there: "Magister (school.magister.net)". */
  name: string;
}

/** Everything the page shows. */
export interface OwnView {
  type: 'view';
  /** Voorbereiding of the school that was asked for; null where no school was, and there is not just one. */
  school: DossierSnapshot | null;
  schools: KnownSchool[];
  /** What was lost of all dossiers, until the teacher has read it. */
  loss: Loss | null;
  rules: SchoolRules;
  /** Names of rules of the school that do not count, because they are no rule or their value is none. */
  wrongRules: readonly string[];
}

/** Background → page. */
export type ToOwnPage =
  | OwnView
  | Answer<Replies>
  | { type: 'dismissed' }
  /** The database cannot be opened or read: no view can be given. */
  | { type: 'broken'; failure: Failure };
