/**
 * *Logboek*: what happened on this device, and when. A line is a moment and one of these kinds, and can be nothing else: so
 * nothing of anybody stands in it, and it may stand in the clear under a lock.
 */
import * as z from 'zod/mini';

/** In `storage.local`. */
export const LOG = 'log';
/** Lines; the oldest go. */
export const MOST_LINES = 300;

/** What only a page knows that it happened. */
export const NOTED = ['copied', 'word-made', 'calendar-made'] as const;
export const HAPPENED = [
  ...NOTED,
  'begun',
  'inserted',
  'not-inserted',
  'taken-out',
  'printed',
  'read-in',
  'round-begun',
  'closed',
  'reopened',
  'who-said',
  'who-taken-back',
  'file-made',
  'file-held',
  'file-taken',
  'backed-up',
  'restored',
  'wiped-student',
  'wiped-due',
  'lock-set',
  'lock-changed',
  'lock-off',
  'terms-set',
  'label-set',
  'locked',
  'unlocked',
  'wrong-passphrase',
  'loss-read',
  'disk-full',
  'storage-broken',
  'updated',
] as const;

/** Something happened that only the page knows of. */
export const NOTE_ASK = { note: { what: z.enum(NOTED) } };
export const LOG_ASKS = { log: {} };

const MINUTE = 60_000;

const Happened = z.enum(HAPPENED);
export type Happened = z.infer<typeof Happened>;
/** Milliseconds since the epoch, to the minute. */
const LineShape = z.tuple([z.number().check(z.multipleOf(MINUTE)), Happened]);
export type LogLine = z.infer<typeof LineShape>;

/** Whatever is no line is left out. */
export function parseLog(raw: unknown): LogLine[] {
  if (!Array.isArray(raw)) return [];
  return raw.slice(-MOST_LINES).flatMap((one) => {
    const parsed = LineShape.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** @param at milliseconds */
export function withLine(log: readonly LogLine[], what: Happened, at: number): LogLine[] {
  return [...log, [Math.floor(at / MINUTE) * MINUTE, what] satisfies LogLine].slice(-MOST_LINES);
}
