/** What a content script says is data from a page: checked and bounded here, once. */
import * as z from 'zod/mini';
import { HOST_IDS } from '../../hosts/list';
import type { Field, PageState, Pointing, Reading } from '../../hosts/reading';
import type { InsertResult, PageSelection, ToPage, Unseen } from '../../ports/page';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const some = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const count = z.number().check(z.nonnegative());

const Student = z.object({
  identifiers: z
    .array(
      z.object({ kind: z.enum(['host-id', 'student-number', 'name-birthdate', 'name']), value: some(300) }),
    )
    .check(z.minLength(1), z.maxLength(6)),
  fullName: some(120),
  firstName: text(120),
  lastName: text(120),
  group: z.nullable(text(20)),
});

const PageReading: z.ZodMiniType<Reading> = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('student'),
    means: z.enum(['profile', 'labels', 'pointed']),
    student: Student,
  }),
  z.object({ state: z.literal('nobody') }),
  z.object({ state: z.literal('changing') }),
  z.object({ state: z.literal('unsure'), namesake: z.optional(Student) }),
  z.object({ state: z.literal('outside') }),
]);

const TargetField: z.ZodMiniType<Field> = z.object({
  name: text(80),
  kind: z.enum(['line', 'area', 'rich']),
  maxLength: z.nullable(count),
  length: count,
  parentsMayRead: z.boolean(),
});

const PointingNow: z.ZodMiniType<Pointing> = z.object({
  at: z.enum(['student', 'field']),
  active: z.boolean(),
  trouble: z.nullable(z.enum(['no-name', 'no-field', 'lost'])),
});

/** A reading that does not fit the contract is not believed; a field that does not fit is no field. */
const Page: z.ZodMiniType<PageState> = z.object({
  host: z.enum(HOST_IDS),
  hostName: some(60),
  school: some(120),
  reading: z.catch(PageReading, { state: 'unsure' }),
  field: z.catch(z.nullable(TargetField), null),
  pointing: z.catch(z.nullable(PointingNow), null),
  turn: z.int(),
});

const Here = z.object({ type: z.literal('here'), page: Page });
const Who: z.ZodMiniType<ToPage['who']['reply']> = z.object({ vouched: z.boolean(), page: Page });
const Accepted = z.object({ accepted: z.boolean() });
const Seen: z.ZodMiniType<{ unseen: Unseen | null }> = z.object({
  unseen: z.nullable(z.enum(['covered', 'soon'])),
});
const Undone = z.object({ undone: z.boolean() });
const Inserted: z.ZodMiniType<InsertResult> = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('inserted'), field: text(80) }),
  z.object({ outcome: z.literal('other-student') }),
  z.object({ outcome: z.literal('no-field') }),
  z.object({ outcome: z.literal('changed') }),
  z.object({ outcome: z.literal('one-line') }),
  z.object({ outcome: z.literal('unsure') }),
  z.object({ outcome: z.literal('too-long'), limit: count, room: z.number(), length: count }),
  z.object({ outcome: z.literal('not-visible') }),
  z.object({ outcome: z.literal('not-taken') }),
]);

const Selection: z.ZodMiniType<PageSelection> = z.object({
  from: z.enum(['selection', 'field', 'nothing']),
  text: text(100_000),
  html: text(1_000_000),
});
const OnLists = z.object({ stays: z.boolean() });
const FieldText = z.object({ text: text(100_000) });
const Report = z.object({ text: text(20_000) });

/** Null for anything that is not a content script's `here`. */
export function parseHere(raw: unknown): PageState | null {
  const parsed = Here.safeParse(raw);
  return parsed.success ? parsed.data.page : null;
}

/** These throw on an answer that does not fit. */
export const parseWho = (raw: unknown) => Who.parse(raw);
export const parseInserted = (raw: unknown) => Inserted.parse(raw);
export const parseSelection = (raw: unknown) => Selection.parse(raw);
export const parseOnLists = (raw: unknown) => OnLists.parse(raw);
export const parseFieldText = (raw: unknown) => FieldText.parse(raw);
export const parseReport = (raw: unknown) => Report.parse(raw);
export const parseSeen = (raw: unknown) => Seen.parse(raw);
export const parseUndone = (raw: unknown) => Undone.parse(raw);
export const parseAccepted = (raw: unknown) => Accepted.parse(raw);
