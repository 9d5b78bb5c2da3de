/**
 * The contract between a panel (frame, later side panel or tab) and the background.
 *
 * A port named `panel`. The background pushes whole views; every write is acknowledged after its transaction has
 * reached the disk. The worker may die at any moment: the panel then connects again on its next message, sends
 * what was not acknowledged again (writes are idempotent), and gets a fresh view.
 */
import * as z from 'zod/mini';
import type { AnyRow, DossierSnapshot, Kind } from '../dossier/rows';
import type { Field, HostId, Means, Pointing } from '../hosts/reading';
import type { InsertResult, PageSelection } from './page';

export { PANEL_PORT } from './panel-port';
export type { Pointing };

const Ref = z.number();
const Id = z.string().check(z.minLength(1), z.maxLength(300));
const KindName: z.ZodMiniType<Kind> = z.enum([
  'tick',
  'note',
  'answer',
  'no-step',
  'voice',
  'urgency',
  'factor',
  'theme',
  'inquiry',
  'goal',
  'agreement',
  'moment',
  'roles',
  'party',
  'disagreement',
  'rung',
  'progress',
  'energy',
  'evaluation',
  'contact',
  'protocol',
  'school',
] as const satisfies readonly Exclude<Kind, 'round'>[]);
const Patch = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type Patch = z.infer<typeof Patch>;
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** One row of a change of many. */
const RowWrite = z.object({
  round: z.number(),
  kind: KindName,
  name: Id,
  revision: z.number(),
  was: Patch,
  set: Patch,
});

/** Panel → background. `ref` numbers a request; its answer carries the same number. */
export const FromPanel = z.discriminatedUnion('type', [
  /** First message. The frame proves with its nonce that our own content script mounted it in that tab. */
  z.object({ type: z.literal('open'), nonce: z.string() }),
  /** Ask for a fresh view (after waking up, or when another context said something changed); it carries `ref`. */
  z.object({ type: z.literal('look'), ref: Ref }),
  /**
   * *Beginnen*: make a dossier for the student on the page. `who` is the one the panel showed when the teacher clicked:
   * nobody else gets one.
   */
  z.object({ type: z.literal('begin'), ref: Ref, who: z.string().check(z.maxLength(2000)) }),
  /**
   * Change fields of one row. `revision` is what the panel last saw (0: none); `was` holds the values of the same
   * fields it started from, so that a stale write to another field of the row is no conflict.
   */
  z.object({
    type: z.literal('write'),
    ref: Ref,
    dossier: Id,
    round: z.number(),
    kind: KindName,
    name: Id,
    revision: z.number(),
    was: Patch,
    set: Patch,
    writer: Id,
  }),
  /**
   * Several rows of one dossier at once, all or none: a plan that was read back. Each row as in `write`: where another
   * window has another text, both are kept. Answered with one `ack`, `kept: 'both'` when that happened anywhere.
   */
  z.object({
    type: z.literal('write-all'),
    ref: Ref,
    dossier: Id,
    writes: z.array(RowWrite).check(z.maxLength(400)),
    writer: Id,
  }),
  /**
   * Undo: what a click took away comes back. A row that is gone is written again, one revision on; where somebody
   * typed it anew meanwhile, what they typed stands and the texts that differ become its rivals. `rivals` are put back
   * beside it.
   */
  z.object({
    type: z.literal('put-back'),
    ref: Ref,
    dossier: Id,
    round: z.number(),
    kind: KindName,
    name: Id,
    payload: Patch,
    rivals: z.array(z.object({ field: Id, text: z.string() })).check(z.maxLength(20)),
    writer: Id,
  }),
  /**
   * *Nieuwe ronde*: ends `round` on this day and begins the next, in which copies of the rows in `carry` (goals,
   * agreements) stand open again, and the aanspreekpunt and the people, without their akkoord. Sent twice it begins
   * one round.
   */
  z.object({
    type: z.literal('new-round'),
    ref: Ref,
    dossier: Id,
    round: z.number(),
    carry: z.array(Id).check(z.maxLength(200)),
    day: Day,
    writer: Id,
  }),
  /** Undo of `new-round`, as long as nothing was written in the new `round`; else answered with `kept: 'both'`. */
  z.object({ type: z.literal('take-back-round'), ref: Ref, dossier: Id, round: z.number() }),
  /** Close the dossier on this day, or open it again. Its rows stay as they are. */
  z.object({ type: z.literal('close'), ref: Ref, dossier: Id, day: Day }),
  z.object({ type: z.literal('reopen'), ref: Ref, dossier: Id }),
  /** Delete one row of what a teacher adds (goal, agreement, parent, …), unless someone changed it since `revision`. */
  z.object({ type: z.literal('remove'), ref: Ref, dossier: Id, row: Id, revision: z.number() }),
  /**
   * The teacher chose between two versions of one text: `text` is the one to keep. `over` is the other as the teacher
   * saw it: when somebody typed on in the meantime, that is kept beside it and asked again.
   */
  z.object({
    type: z.literal('resolve'),
    ref: Ref,
    dossier: Id,
    rival: Id,
    text: z.string(),
    over: z.optional(z.string()),
    writer: Id,
  }),
  /** Answer to `unsure`: the page shows the student of this dossier, or someone who has none yet. */
  z.object({ type: z.literal('confirm-student'), ref: Ref, dossier: z.nullable(Id) }),
  /** Outline the target field, or stop. */
  z.object({ type: z.literal('aim'), on: z.boolean() }),
  z.object({ type: z.literal('insert'), ref: Ref, dossier: Id, text: z.string(), html: z.string() }),
  z.object({ type: z.literal('undo-insert'), ref: Ref }),
  /** *Plan inlezen*: what is selected in the host page, of the student now on it. */
  z.object({ type: z.literal('selection'), ref: Ref }),
  /** *Wijs de leerling aan* and *Wijs het veld aan*: the next click (or Enter) in the page points at it. */
  z.object({ type: z.literal('point'), at: z.enum(['student', 'field']) }),
  z.object({ type: z.literal('stop-pointing') }),
  /** Forget what was pointed at on this kind of page. */
  z.object({ type: z.literal('forget-pointed'), what: z.enum(['student', 'field']) }),
  /** *Kopieer een melding*: how the page is built, without any of its texts. */
  z.object({ type: z.literal('report'), ref: Ref }),
  z.object({ type: z.literal('return-focus') }),
  /** Close the panel. */
  z.object({ type: z.literal('fold') }),
]);
export type FromPanel = z.infer<typeof FromPanel>;

/** Who the panel is about, as the page says it now. The full name is live from the page and is never stored. */
export type PanelPage =
  | {
      state: 'student';
      host: HostId;
      hostName: string;
      label: string;
      fullName: string;
      group: string | null;
      /** One comparable word for exactly this student, made of aliases: also of one without a dossier. */
      who: string;
      /** The dossier of this student; null while nothing is kept about them on this device. */
      dossier: string | null;
      field: Field | null;
      /** How the student was found. */
      means: Means;
      pointing: Pointing | null;
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
      pointing: Pointing | null;
    };

/** Everything the panel shows. Pushed whole: on opening, after each commit, and when the page changes. */
export interface View {
  type: 'view';
  /**
   * The last `look` this view was made after (0: none yet). A panel that covered itself because the page moved on
   * shows nothing until a view answers the `look` it sent then: an older view may still be on its way.
   */
  answers: number;
  /** The tab the panel stands in, to know `here` messages of its own page. */
  tab: number;
  page: PanelPage;
  /** The dossier of the student on the page, or null. */
  dossier: DossierSnapshot | null;
  /** Voorbereiding of this school. */
  school: DossierSnapshot;
}

export type Failure =
  /** The browser refuses to open the database at all. */
  | 'storage-broken'
  /** The disk or the quota is full. */
  | 'storage-full'
  /** A newer version of the extension could not take over the database; what was there is unchanged. */
  | 'upgrade-failed'
  /** The row or dossier was removed in another window. */
  | 'gone'
  /** The page no longer shows the student this was meant for. */
  | 'other-student'
  /** Access to this site was taken away; the panel shows nobody until it is given back. */
  | 'no-access'
  /** The message did not fit the contract, or the frame is not ours. */
  | 'refused'
  | 'unknown';

/** Background → panel. */
export type ToPanel =
  | View
  /** On disk. `kept: 'both'` means another window changed the same text: both are kept, see the view's rivals. */
  | { type: 'ack'; ref: number; row: AnyRow | null; kept: 'this' | 'both' }
  | { type: 'failed'; ref: number; failure: Failure }
  | { type: 'begun'; ref: number; dossier: string }
  /** The database cannot be opened or read: no view can be given. */
  | { type: 'broken'; failure: Failure }
  | { type: 'inserted'; ref: number; result: InsertResult }
  | { type: 'undone'; ref: number; undone: boolean }
  | { type: 'selected'; ref: number; selection: PageSelection }
  | { type: 'reported'; ref: number; text: string };

export type WriteMessage = Extract<FromPanel, { type: 'write' }>;
export type WriteKind = Kind;

/**
 * Background → every extension page, outside any port: this dossier was changed. A panel whose port went with a
 * sleeping worker connects again on it; without this a second window would show old text.
 */
export interface Changed {
  type: 'changed';
  dossier: string;
}

/** Background → every extension page: is a panel open anywhere? Each replies with true; no reply is no. */
export interface Anyone {
  type: 'anyone';
}
