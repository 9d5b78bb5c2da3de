/** How a document is written (document.ts), in Zod. */
import * as z from 'zod/mini';
import { KINDS, type Kind } from '../kinds/kinds';
import { isSchoolDossier, schoolIn } from '../school';
import { TEXT_LIMIT } from '../text-limit';

/** Of the newest format. Each has its frozen file in the tests, which is read for ever. */
export const FORMAT = 1;

/** Students and schools together. */
const MOST_PARTS = 20_000;

const Key = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((key) => key !== '__proto__'),
);
const Label = z.string().check(z.maxLength(120));
const Count = z.int().check(z.nonnegative(), z.maximum(1e9));
const Milliseconds = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Clock = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const Text = z.string().check(z.maxLength(TEXT_LIMIT));
const Heard = z.record(Key, z.record(Key, Count));
const Value = z.union([z.string().check(z.maxLength(TEXT_LIMIT)), z.number(), z.boolean()]);
const Uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const School = z.string().check(z.refine((id) => isSchoolDossier(id) && isSchool(id)));

const RowShape = z.object({
  round: Count,
  kind: z.enum(Object.keys(KINDS) as Kind[]),
  name: Key,
  revision: Count.check(z.positive()),
  updatedAt: Milliseconds,
  writer: Key,
  device: z.string().check(z.maxLength(100)),
  clock: Clock,
  payload: z.record(Key, Value),
  textBy: z.record(Key, z.object({ writer: Key, was: Text })),
  choiceBy: z.record(Key, z.object({ writer: Key, revision: Count })),
  heard: Heard,
});
const RivalShape = z.object({
  id: Key,
  row: Key,
  field: Key,
  text: Text,
  writer: Key,
  updatedAt: Milliseconds,
  was: Text,
});
const AliasShape = z.object({
  alias: z.string().check(z.regex(/^[\w-]{43}$/)),
  kind: z.enum(['host-id', 'student-number', 'number-and-name', 'name-birthdate', 'name']),
  scope: Key,
  answers: z.optional(
    z.array(
      z.object({
        id: Key,
        said: z.enum(['this', 'other']),
        label: Label,
        day: z.string().check(z.maxLength(10)),
      }),
    ),
  ),
});
const RemovedShape = z.object({ row: Key, revision: Count, at: Milliseconds, heard: Heard });
const SummaryShape = z.object({
  label: Label,
  written: z.exactOptional(
    z.discriminatedUnion('as', [
      z.object({ as: z.literal('initials') }),
      z.object({ as: z.literal('full'), short: Label }),
    ]),
  ),
  round: Count.check(z.positive(), z.maximum(1000)),
  lastStep: z.nullable(z.string().check(z.maxLength(40))),
  closedOn: z.nullable(Day),
  createdAt: Milliseconds,
  updatedAt: Milliseconds,
  group: z.exactOptional(Label),
  school: z.exactOptional(School),
  byHand: z.exactOptional(z.object({ day: Day, on: Day, sooner: z.boolean(), closedOn: z.nullable(Day) })),
});
const PartShape = z.object({
  dossier: z.union([Uuid, School]),
  summary: z.nullable(SummaryShape),
  rows: z.array(RowShape),
  rivals: z.array(RivalShape),
  aliases: z.array(AliasShape),
  removed: z.array(RemovedShape),
});
const Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const DocumentShape = z.object({
  format: z.literal('stapsgewijs'),
  version: z.literal(FORMAT),
  made: Milliseconds,
  about: z.discriminatedUnion('is', [
    z.object({ is: z.literal('all') }),
    z.object({ is: z.literal('student'), group: z.nullable(Label) }),
  ]),
  aliasKey: z.nullable(Hex),
  parts: z.array(PartShape).check(z.maxLength(MOST_PARTS)),
});
export type Written = z.infer<typeof DocumentShape>;
export type WrittenPart = Written['parts'][number];

function isSchool(id: string): boolean {
  try {
    return schoolIn(id) !== null && !/[/#]/.test(id);
  } catch {
    return false;
  }
}
