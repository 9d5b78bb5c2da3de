/**
 * The contract between a panel (a frame in a host page) and the background.
 *
 * A port named `panel`. The background pushes whole views; a change is answered after its transaction has reached the
 * disk. The worker may die at any moment: the panel then connects again on its next message, asks again what was not
 * answered, and gets a fresh view.
 */
import * as z from 'zod/mini';
import type { GivenAnswer } from '../dossier/answers';
import type { FileChanges } from '../dossier/backup/transfer';
import type { WhyUnreadable } from '../dossier/backup/unreadable';
import type { Question } from '../dossier/looked';
import type { Loss } from '../dossier/marker';
import type { DossierSnapshot } from '../dossier/rows';
import type { Field, HostId, Means, Pointing } from '../hosts/reading';
import {
  answerDueAsk,
  changeAsk,
  type Failure,
  type Forbidden,
  Id,
  type Outcome,
  otherNamesAsk,
  Packed,
} from './changes';
import type { KnownSchool } from './known-school';
import { LOCK_ASKS, LOCK_TELLS, type LockReplies } from './lock';
import { NOTE_ASK } from './log';
import type { InsertResult, PageSelection, Unseen } from './page';
import { type Answer, type Asked, type Fields, request, type Shapes, type Told } from './port-table';
import type { SchoolRules } from './school-rules/table';
import { TextToPrint } from './text-to-print';
import type { ToTell } from './told';

export type { Pointing };

const Pointed = z.enum(['student', 'field']);

/** What a panel asks. Each is answered with its reply (`Replies`), or with why not. */
export const ASKS = {
  change: changeAsk,
  ...LOCK_ASKS,
  /**
   * *Beginnen*: make a dossier for the student on the page. `turn` is the one of the view in which the teacher clicked:
   * nobody else gets one, but the page may tell more of them by now.
   */
  begin: { turn: z.number() },
  /**
   * Answer to `unsure`: the page shows the student of this dossier, or someone who has none yet; where the page asks
   * about a namesake: it is them, whoever that is.
   */
  'confirm-student': { dossier: z.nullable(Id) },
  /**
   * *Dit was iemand anders*: what this answer brought to the dossier leaves it, and is asked again where it is asked
   * about. `turn` as in `begin`; `dossier` null: an answer by which the page shows none.
   */
  'take-back-answer': { turn: z.number(), dossier: z.nullable(Id), answer: Id },
  /** The teacher has read what the view `tells`. */
  told: {},
  /** The teacher has read about this loss. */
  'loss-read': { found: z.number() },
  'answer-due': answerDueAsk,
  'other-names': otherNamesAsk,
  insert: {
    dossier: Id,
    text: z.string(),
    html: z.string(),
    /** An earlier text in the field, by its lines: the new one goes in its place, or below it. */
    over: z.nullable(z.object({ lines: z.array(z.string()), how: z.enum(['replace', 'below']) })),
  },
  /** What the field holds that had the cursor, of the student now on the page: an earlier text of ours, perhaps. */
  'field-text': {},
  'undo-insert': {},
  /** *Afdrukken*: open a tab of our own that prints this; `name` is what the tab is called. */
  print: { text: TextToPrint, name: z.string() },
  ...NOTE_ASK,
  /** Before an act of weight: does the page show the panel as it is? */
  seen: {},
  /** *Plan inlezen*: what is selected in the host page, of the student now on it. */
  selection: {},
  /** *Bestand voor een collega*: all of this student, packed; the panel puts it under a passphrase. `turn` as in `begin`. */
  'student-file': { turn: z.number(), dossier: Id },
  /**
   * *Bestand van een collega*: what it would change of the student on the page, and with `sure` changes: the teacher said
   * that it is about this student. `turn` as in `begin`.
   */
  'take-file': { turn: z.number(), packed: Packed, sure: z.boolean() },
  /** Files that were opened in *Mijn leerlingen*, and can be about the student on the page. `turn` as in `begin`. */
  'held-files': { turn: z.number() },
  /** One of them, packed; null when it is held no more. */
  'held-file': { id: Id },
  /** Does an open panel stay open on a page without a student? Null: leave that as it is. */
  'on-lists': { stays: z.nullable(z.boolean()) },
  /** *Kopieer een melding*: how the page is built, without any of its texts. */
  report: {},
} as const satisfies Shapes;

export interface Replies extends LockReplies {
  change: Outcome;
  /** The dossier. */
  begin: string;
  'confirm-student': null;
  'take-back-answer': null;
  told: null;
  'loss-read': null;
  /** False when it is another number by now: then nothing is done, and it is asked anew. */
  'answer-due': boolean;
  'other-names': string[];
  insert: InsertResult;
  'field-text': string;
  'undo-insert': boolean;
  print: null;
  note: null;
  seen: Unseen | null;
  selection: PageSelection;
  'student-file': { packed: string } | { why: WhyUnreadable | Forbidden };
  'take-file': FileChanges | { why: WhyUnreadable };
  'held-files': HeldFile[];
  'held-file': string | null;
  'on-lists': boolean;
  report: string;
}

/** A file of a colleague that waits for the page of its student. */
export interface HeldFile extends Pick<FileChanges, 'about' | 'label' | 'group' | 'made'> {
  id: string;
}

/** What a panel says, and waits for nothing. */
export const TELLS = {
  /** First message. The frame proves with its nonce that our own content script mounted it in that tab. */
  open: { nonce: z.string() },
  /** Ask for a fresh view (after waking up, or when another context said something changed). */
  look: {},
  ...LOCK_TELLS,
  /** Outline the target field, or stop. `standing` as in page.ts. */
  aim: { on: z.boolean(), standing: z.string() },
  /** *Wijs de leerling aan* and *Wijs het veld aan*: the next click (or Enter) in the page points at it. */
  point: { at: Pointed },
  'stop-pointing': {},
  /** Forget what was pointed at on this kind of page. */
  'forget-pointed': { what: Pointed },
  'return-focus': {},
  /** Close the panel. */
  fold: {},
  /** *Verberg*: at once out of sight; the key or the launcher shows it again as it was. */
  hide: {},
} as const satisfies Shapes;

export type Asks = Fields<typeof ASKS>;
export type Tells = Fields<typeof TELLS>;
export type FromPanel = Asked<typeof ASKS> | Told<typeof TELLS>;
export const parseFromPanel = request<FromPanel>(ASKS, TELLS);

/** Who the panel is about, as the page says it now. The full name is live from the page and is never stored. */
export type PanelPage = {
  /** Which student it is, as the page counts them (`PageState`). */
  turn: number;
} & OnPage;
type OnPage =
  | {
      state: 'student';
      /** Null only of one that is `alone`, where no page told. */
      host: HostId | null;
      hostName: string;
      /** As was chosen (student-label.ts). */
      label: string;
      /** First name and initial, whatever was chosen: as every text calls the student. */
      shortName: string;
      fullName: string;
      group: string | null;
      /** One word for this student (who.ts), also without a dossier, and whenever the page comes back to them. */
      who: string;
      /**
       * The dossier of this student; null while nothing is kept about them on this device. Its own label is
       * another than that of the page only where it may be somebody else's.
       */
      dossier: string | null;
      /** Answers of the teacher that brought this page, or other pages, to this dossier. Each can be taken back. */
      given: GivenAnswer[];
      field: Field | null;
      /** How the student was found. */
      means: Means;
      pointing: Pointing | null;
      /**
       * No page of a host stands beside it: this dossier was opened in a page of our own. `fullName` is its label then,
       * and nothing can be put into a field or taken from one.
       */
      alone?: true;
    }
  | { state: 'nobody'; hostName: string; pointing: Pointing | null }
  | { state: 'changing'; hostName: string }
  /**
   * Cannot be sure who is on the page: cover the dossier and ask. `candidates` are dossiers it could be (their
   * identifiers disagree); empty when the page itself is unclear and only waiting or another page helps.
   */
  | {
      state: 'unsure';
      hostName: string;
      label: string | null;
      candidates: { dossier: string; label: string }[];
      /**
       * What the page says of somebody with the name of the student before: the teacher can say that it is them
       * (`confirm-student` without a dossier). `birthDate` is `YYYY-MM-DD`.
       */
      namesake: { group: string | null; birthDate: string | null } | null;
      pointing: Pointing | null;
    };

/** Everything the panel shows. Pushed whole: on opening, after each commit, and when the page changes. */
export interface View {
  type: 'view';
  /** The tab the panel stands in, to know `here` messages of its own page. */
  tab: number;
  page: PanelPage;
  /** The dossier of the student on the page, or null. */
  dossier: DossierSnapshot | null;
  /** Voorbereiding of the school of the dossier; null where it can be of several, and nobody said of which. */
  school: DossierSnapshot | null;
  /** The schools it can be of; none where there is nothing to tell apart. */
  schools: KnownSchool[];
  /** What was lost of all dossiers, until the teacher has read it. */
  loss: Loss | null;
  /** Of how many dossiers the time is over, when they may only go if the teacher says so. */
  due: Question | null;
  /** A lock is set. */
  locks: boolean;
  rules: SchoolRules;
  /** What is to be told first; null for nothing. */
  tells: ToTell | null;
}

/** Background → panel. */
export type ToPanel =
  | View
  | Answer<Replies>
  /** This page is not, or no longer, one that is served: nothing more comes. Say what is left, and close the port. */
  | { type: 'dismissed' }
  /** The database cannot be opened or read: no view can be given. */
  | { type: 'broken'; failure: Failure };
