/**
 * What is known, outside the databases, of what they should hold: no names, no identifiers. A lost database looks like
 * a new one; with this it does not.
 */
import * as z from 'zod/mini';

const Milliseconds = z.number();

/** What was lost and what came back, for the teacher to read. */
const Loss = z.object({
  /** When it was found out, milliseconds since the epoch; also its name. */
  found: Milliseconds,
  /** `empty`: the browser had nothing any more; `older`: the last changes were missing. */
  was: z.enum(['empty', 'older']),
  /** Whether the second copy had what was missing. */
  copy: z.enum(['brought-back', 'had-nothing']),
  /** The last change that is there now; null when there is none. */
  until: z.nullable(Milliseconds),
  /** A later change that is known to have been stored and is not there; null when none is known. */
  missing: z.nullable(Milliseconds),
});
export type Loss = z.infer<typeof Loss>;

const Marker = z.object({
  /** Number of the last commit that is known; see commits.ts. */
  commit: z.number(),
  at: Milliseconds,
  /** Not read yet. */
  loss: z.nullable(Loss),
});
export type Marker = z.infer<typeof Marker>;

/** Null for anything that is no marker. */
export function parseMarker(raw: unknown): Marker | null {
  const parsed = Marker.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

/** Pure: what is to be said when the database reached `before`, and `after` with what the copy had. */
export function lossOf(
  marker: Marker | null,
  before: { number: number; at: number } | null,
  after: { number: number; at: number } | null,
  now: number,
): Loss | null {
  const broughtBack = (after?.number ?? 0) > (before?.number ?? 0);
  const known = marker !== null && marker.commit > (after?.number ?? 0);
  if (!broughtBack && !known) return null;
  return {
    found: now,
    was: before ? 'older' : 'empty',
    copy: broughtBack ? 'brought-back' : 'had-nothing',
    until: after?.at ?? null,
    missing: known ? marker.at : null,
  };
}
