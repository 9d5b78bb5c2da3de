/**
 * The changes of a dossier: the part of the contract that is the same for every page of the extension, whether it
 * follows a host page (panel.ts) or stands by itself (own-page.ts). One request carries one change; it is answered
 * after its transaction has reached the disk. Sent twice, a change lands once.
 */
import * as z from 'zod/mini';
import type { Outcome } from '../dossier/commit';
import type { FailureCode } from '../dossier/failures';
import { KINDS, type Kind, kindOf } from '../dossier/kinds/kinds';

export type Failure = FailureCode;
/** Why a file is not made: the school does not allow it. */
export type Forbidden = 'forbidden';
export type { Outcome };

export const Id = z.string().check(z.minLength(1), z.maxLength(300));
/** Bytes, in base64. The background itself says how much is too much; a message can hold no more than this. */
export const Packed = z.string().check(z.maxLength(60_000_000));
/** What a panel may write. */
const KindName = z.enum((Object.keys(KINDS) as Kind[]).filter((kind) => kindOf(kind).of !== 'background'));
const Patch = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type Patch = z.infer<typeof Patch>;
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * Fields of one row to change. `was` holds the values of the same fields the writer started from, so that a stale write
 * to another field of the row is no conflict. `revision` is what it last saw of the row (0: there was none).
 */
const rowWrite = {
  round: z.number(),
  kind: KindName,
  name: Id,
  revision: z.number(),
  was: Patch,
  set: Patch,
};
const RowWrite = z.object(rowWrite);
const writes = z.array(RowWrite).check(z.maxLength(400));

const SchoolName = z.string().check(z.maxLength(200));

const change = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), dossier: Id, ...shape });

export const Change = z.discriminatedUnion('type', [
  /**
   * `number` counts what this writer typed and chose: of a field, what is not newer than what was heard of the same
   * writer is acknowledged and ignored. `again`: it was sent before, and may come late: what somebody else has chosen
   * since stands.
   */
  change('write', {
    ...rowWrite,
    number: z.number().check(z.int(), z.positive()),
    again: z.optional(z.boolean()),
  }),
  /**
   * Several rows at once, all or none: a plan that was read back. Where another window has another text, both are kept:
   * then the outcome says `kept: 'both'`.
   */
  change('write-all', { writes }),
  /**
   * Undo of `write-all`, with the same writes: every row as it was before them, and those that were not there gone.
   * All or none: when anything was written in any of these rows since, nothing changes, and `kept` is 'both'.
   */
  change('take-back', { writes }),
  /**
   * Undo: what a click took away comes back. A row that is gone is written again, one revision on; where somebody
   * typed it anew meanwhile, what they typed stands and the texts that differ become its rivals. `rivals` are put back
   * beside it.
   */
  change('put-back', {
    round: z.number(),
    kind: KindName,
    name: Id,
    payload: Patch,
    rivals: z.array(z.object({ field: Id, text: z.string() })).check(z.maxLength(20)),
  }),
  /**
   * *Nieuwe ronde*: ends `round` on this day and begins the next, in which copies of the rows in `carry` stand: goals
   * and agreements open again, people without their akkoord, and what was known as it was.
   */
  change('new-round', { round: z.number(), carry: z.array(Id).check(z.maxLength(200)), day: Day }),
  /** Undo of `new-round`, as long as nothing was written in the new `round`; else `kept` is 'both'. */
  change('take-back-round', { round: z.number() }),
  /** Close the dossier on this day, or open it again. Its rows stay as they are. */
  change('close', { day: Day }),
  change('reopen', {}),
  /**
   * *Eerder of later*: the day on which the dossier is wiped by itself, from tomorrow on and within the maximum; null:
   * by the terms again. `sooner`: before the day by the terms, as the teacher saw that.
   */
  change('keep-until', { day: z.nullable(Day), sooner: z.boolean() }),
  /**
   * Of which school the student is. `was` as the teacher saw it, null for none; when another window chose meanwhile, or
   * took that school away, it stays, and `kept` is 'both'.
   */
  change('of-school', { school: Id, was: z.nullable(Id) }),
  /**
   * Another school at the address of `dossier`, a school too. `beside`: what that one is called, where it had no name.
   * `keeps`: its students of whom nobody said of which school they are, are of that one. `id` is made by the page.
   */
  change('add-school', {
    id: z.string().check(z.regex(/^[0-9a-f-]{8,36}$/)),
    name: SchoolName.check(z.minLength(1)),
    beside: SchoolName,
    keeps: z.boolean(),
  }),
  /**
   * All that was filled in of a school goes, for good, and its `students` go to another school at its address. `seen` is the
   * number of the newest commit the teacher has seen; when anything was changed since, it stays, and `kept` is 'both'.
   */
  change('remove-school', {
    to: Id,
    seen: z.number(),
    students: z.int().check(z.nonnegative()),
  }),
  /**
   * *Nu wissen*: all of a closed dossier goes, for good. `seen` is `updatedAt` of the summary as the teacher saw it; when
   * it was opened again or changed since, it stays, and `kept` is 'both'.
   */
  change('wipe', { seen: z.number() }),
  /** Delete one row of what a teacher adds (goal, agreement, parent, …), unless someone changed it since `revision`. */
  change('remove', { row: Id, revision: z.number() }),
  /**
   * The teacher chose between two versions of one text: `text` is what to keep, one of them or one made of both. `seen`
   * are both as the teacher saw them: when somebody typed on in the meantime, that is kept beside it and asked again.
   * Absent: whatever is there is let go of.
   */
  change('resolve', { rival: Id, text: z.string(), seen: z.optional(z.array(z.string())) }),
]);
export type Change = z.infer<typeof Change>;
export type ChangeOf<T extends Change['type']> = Extract<Change, { type: T }>;

/**
 * Who changes it, and what: of the request `change`. `writer` is one random id per opened page of the extension; for
 * `write-all` and `take-back` one for that act alone.
 */
export const changeAsk = { writer: Id, change: Change };

/**
 * Of the request `answer-due`: the dossiers whose time is over go (or stay for another term), all of them; `count` as the
 * teacher saw it.
 */
export const answerDueAsk = { wipes: z.boolean(), count: z.int().check(z.positive()) };

/**
 * Of the request `other-names`, for the dossiercheck: what the students on this device other than that of this dossier are
 * called first, and nothing more of them.
 */
export const otherNamesAsk = { dossier: Id };

/** The request that carries one write of a row; a copy of it is kept until it is on disk. */
export interface WriteMessage {
  type: 'change';
  ref: number;
  writer: string;
  change: ChangeOf<'write'>;
}

/**
 * Background → every extension page, outside any port: this dossier was changed. A page whose port went with a
 * sleeping worker connects again on it; without this a second window would show old text.
 */
export interface Changed {
  type: 'changed';
  dossier: string;
  /** Nothing of it is there any more. */
  wiped?: true;
}

/**
 * Background → every extension page: has one that is open something of this dossier that is not stored yet? Each that
 * has replies with true; no reply is no.
 */
export interface Holds {
  type: 'holds';
  dossier: string;
}

/** Background → every extension page: is one open anywhere? Each replies with true; no reply is no. */
export interface Anyone {
  type: 'anyone';
}
