/** A list of aanpakken as it enters, from a file or a rule of the school. Nothing in it is trusted before this. */
import * as z from 'zod/mini';
import {
  APPROACHES_VERSION,
  type ApproachesFile,
  IS_APPROACHES,
  MOST_APPROACHES,
  MOST_FILE,
  MOST_TEXT,
  ofWritten,
} from './format';

export type WhyNotRead =
  /** No list of aanpakken at all. */
  | { why: 'other-file' | 'newer' | 'too-large' | 'too-many' | 'empty' }
  /** Which aanpak of it, from 1; null where it is about the list itself. */
  | { why: 'wrong'; at: number | null };

/** Marks that turn or hide what is read, and control characters: a list has no use for them. */
const HIDDEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
const Line = z.string().check(
  z.trim(),
  z.maxLength(MOST_TEXT),
  z.refine((text) => text.isWellFormed() && !HIDDEN.test(text)),
);
const Some = z.optional(Line);

const Known = z.object({ soort: z.literal(IS_APPROACHES), versie: z.int() });
const Written = z.object({
  soort: z.literal(IS_APPROACHES),
  versie: z.literal(APPROACHES_VERSION),
  van: Some,
  aanpakken: z.array(
    z.object({ wat: Line.check(z.minLength(1)), waarvoor: Some, wie: Some, hoeVaak: Some, bron: Some }),
  ),
});

export function readApproaches(text: string): ApproachesFile | WhyNotRead {
  if (text.length > MOST_FILE) return { why: 'too-large' };
  const raw = asJson(text);
  const known = Known.safeParse(raw);
  if (!known.success) return { why: 'other-file' };
  if (known.data.versie > APPROACHES_VERSION) return { why: 'newer' };
  const { aanpakken } = raw as { aanpakken?: unknown };
  if (Array.isArray(aanpakken) && aanpakken.length > MOST_APPROACHES) return { why: 'too-many' };
  const parsed = Written.safeParse(raw);
  if (!parsed.success) {
    const [first, at] = parsed.error.issues[0]?.path ?? [];
    return { why: 'wrong', at: first === 'aanpakken' && typeof at === 'number' ? at + 1 : null };
  }
  return parsed.data.aanpakken.length > 0 ? ofWritten(parsed.data) : { why: 'empty' };
}

function asJson(text: string): unknown {
  try {
    // A mark that some editors put before a text.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
