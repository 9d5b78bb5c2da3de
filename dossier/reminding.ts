/**
 * Of which days a teacher is to be reminded now. Pure.
 *
 * A day is told once, whatever becomes of it: what was told is kept by dossier, day and kind, and outlives a clock that
 * is set back, another time zone, and a moment that is moved away and comes back. It is told at the time that was chosen
 * on that day; later, where the browser was closed by then. What lies before the day on which was last looked was known
 * then, or was filled in afterwards by somebody who knew.
 */
import * as z from 'zod/mini';
import { addDays, type Day, daysBetween } from './calendar-day';
import type { DayAhead, Summary } from './rows';

/** The days of one dossier; nothing of whom it is about, so that it can be read while the lock is closed. */
export type Ahead = Pick<Summary, 'dossier' | 'days' | 'closedOn'>;

const Key = z.string().check(z.maxLength(200));
const Told = z.object({
  /** The day on which was last looked. */
  from: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  keys: z.array(Key),
  /** About to be shown, under this id; whether it was is not known yet. */
  saying: z.nullable(z.object({ id: z.string(), keys: z.array(Key) })),
});
export type ToldDays = z.infer<typeof Told>;

/** @param today the day to begin with, where nothing (or nothing that can be read) was kept */
export function parseTold(raw: unknown, today: Day): ToldDays {
  const parsed = Told.safeParse(raw);
  return parsed.success ? parsed.data : { from: today, keys: [], saying: null };
}

export interface ToSay {
  /** Dossiers with something of today, and others with something of a day before. */
  today: number;
  earlier: number;
  keys: string[];
}

/** Longer ago is no news: after the summer, or a clock that jumped, nobody gets a year at once. */
const NEWS = 14;
/** What was told is known for so many days: longer than any clock is wrong without being noticed. */
const KNOWN = 400;

/** @param at the time of the day at which it is told @param now milliseconds */
export function toSay(all: Iterable<Ahead>, told: ToldDays, at: string, today: Day, now: number): ToSay {
  const known = new Set(told.keys);
  const first = firstDay(told, today);
  const keys = new Set<string>();
  const [current, before] = [new Set<string>(), new Set<string>()];
  for (const { dossier, days, closedOn } of all) {
    if (closedOn !== null) continue;
    for (const one of days) {
      const key = keyOf(dossier, one);
      if (one.held || one.day < first || known.has(key) || momentOf(one.day, at) > now) continue;
      keys.add(key);
      (one.day === today ? current : before).add(dossier);
    }
  }
  for (const dossier of current) before.delete(dossier);
  return { today: current.size, earlier: before.size, keys: [...keys] };
}

/** After these were told, or nothing was to be. */
export function afterTelling(told: ToldDays, keys: readonly string[], today: Day): ToldDays {
  const kept = [...new Set([...told.keys, ...keys])].filter(
    (key) => Math.abs(daysBetween(dayIn(key), today)) <= KNOWN,
  );
  return { from: today, keys: kept, saying: null };
}

/** Nothing of this dossier is there any more. */
export function withoutDossier(told: ToldDays, dossier: string): ToldDays {
  const others = (keys: string[]) => keys.filter((key) => !key.startsWith(`${dossier}/`));
  const { saying } = told;
  return { ...told, keys: others(told.keys), saying: saying && { ...saying, keys: others(saying.keys) } };
}

/** When this time of a day is, in milliseconds, by the zone that this device is in now. */
export const momentOf = (day: Day, at: string): number => new Date(`${day}T${at}:00`).getTime();

/** When a clock of this device next shows this time, in milliseconds. */
export function nextMomentOf(at: string, today: Day, now: number): number {
  const moment = momentOf(today, at);
  return moment > now ? moment : momentOf(addDays(today, 1), at);
}

/** A clock that was ahead then is not believed now. */
function firstDay({ from }: ToldDays, today: Day): Day {
  const [believed, news] = [from < today ? from : today, addDays(today, -NEWS)];
  return believed > news ? believed : news;
}

const keyOf = (dossier: string, { day, what }: DayAhead) => `${dossier}/${day}/${what}`;
const dayIn = (key: string) => key.split('/')[1] ?? '';
