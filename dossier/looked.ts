/**
 * What is kept of retention outside the databases: the terms of this device, and what was seen at the last look. Of no
 * student.
 */
import * as z from 'zod/mini';
import { isDay } from './calendar-day';
import { DEFAULT_TERMS, LONGEST, type Terms } from './retention-terms';

const Days = z.int().check(z.minimum(1), z.maximum(LONGEST));
const TermsShape = z.object({ open: Days, closed: Days });

/** `shorter`: the terms became so · `over`: their time was over when they were first looked at. */
const Why = z.enum(['shorter', 'over']);

/** What the teacher is asked: of how many dossiers the time is over, and why they were not wiped unasked. */
export interface Question {
  count: number;
  /** `clock`: the date jumped. */
  why: z.infer<typeof Why> | 'clock';
}

const Looked = z.object({
  /** The last day on which the clock was believed; null while it never was. */
  day: z.nullable(z.string().check(z.refine(isDay))),
  /** The newest commit then, and its clock: what has later ones was changed since. 0 and empty before the first. */
  commit: z.number(),
  clock: z.string(),
  /** Those of then. */
  terms: z.extend(TermsShape, { most: z.optional(TermsShape) }),
  /** What waits for the teacher, by the ids of dossiers. */
  asked: z.nullable(z.object({ dossiers: z.array(z.string()).check(z.minLength(1)), why: Why })),
  /** On a day that is not believed: how many are due by it. Whatever else is kept here is of the day before that. */
  jumped: z.nullable(z.int().check(z.positive())),
});
export type Looked = z.infer<typeof Looked>;

export const NEVER: Looked = {
  day: null,
  commit: 0,
  clock: '',
  terms: DEFAULT_TERMS,
  asked: null,
  jumped: null,
};

/** Never looked, for anything that is no look. */
export function parseLooked(raw: unknown): Looked {
  const parsed = Looked.safeParse(raw);
  return parsed.success ? parsed.data : NEVER;
}

/** The default, for anything that is no terms. */
export function parseTerms(raw: unknown): Terms {
  const parsed = TermsShape.safeParse(raw);
  return parsed.success ? parsed.data : DEFAULT_TERMS;
}
