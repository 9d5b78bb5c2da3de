/** What stands on top of a text: about whom it is, who made it, and for which time. */
import { isDay } from '../dossier/calendar-day';
import { oneLine } from './clean';
import { dayWithYear } from './dates';
import { guarded } from './guard';
import { ofKind } from './items';
import { LABELS } from './labels';
import type { About, PlanInput } from './model';

/** About whom and by whom; the round from the second on. */
export function aboutWhom(input: PlanInput): About[] {
  const round = Math.max(1, ...input.rows.map((row) => row.round));
  return [...whoAndBy(input), ...line(LABELS.round, round > 1 ? [String(round)] : [])];
}

/** About whom and by whom, for a reader to whom a round says nothing. */
export function whoAndBy(input: PlanInput): About[] {
  return [...line(LABELS.pupil, [input.label, input.group ?? '']), ...madeBy(input)];
}

export function madeBy({ school = [] }: Pick<PlanInput, 'school'>): About[] {
  const [own] = ofKind(school, 'school').map(({ payload }) => payload);
  // A role and a school without a name say nothing about who made it.
  return line(LABELS.madeBy, own && oneLine(own.maker) ? [own.maker, own.makerRole, own.name] : []);
}

/** From the day it was first discussed, or today, to the last evaluation; and the day it was brought up to date. */
export function period({ rows, today }: PlanInput): About[] {
  const discussed = ofKind(rows, 'party').map(({ payload }) => payload.discussed);
  const from = first([today, ...discussed.filter((day) => isDay(day) && day < today)]);
  const until = lastEvaluation(rows, from);
  if (!dayWithYear(from)) return [];
  const text = until ? `${dayWithYear(from)} t/m ${dayWithYear(until)}` : `vanaf ${dayWithYear(from)}`;
  return [
    { label: LABELS.period, text },
    ...(from < today ? [{ label: LABELS.updated, text: dayWithYear(today) }] : []),
  ];
}

/** Until when it counts: the last evaluation; nothing where none was planned. */
export function validUntil({ rows, today }: PlanInput): About[] {
  const until = lastEvaluation(rows, today);
  return until ? [{ label: LABELS.validUntil, text: dayWithYear(until) }] : [];
}

function lastEvaluation(rows: PlanInput['rows'], after: string): string {
  const ends = ofKind(rows, 'moment').filter(({ payload }) => payload.purpose === 'evaluatie');
  return last(ends.map(({ payload }) => payload.date).filter((day) => isDay(day) && day > after));
}

export function madeOn(today: string): About[] {
  return dayWithYear(today) ? [{ label: LABELS.madeOn, text: dayWithYear(today) }] : [];
}

/** When it was talked about, and when it was written down where that was another day. */
export function heldOn(day: string, today: string): About[] {
  if (!isDay(day)) return madeOn(today);
  return [...(day === today ? [] : madeOn(today)), { label: LABELS.talkOn, text: dayWithYear(day) }];
}

function line(label: string, parts: readonly string[]): About[] {
  const text = parts.map(oneLine).filter(Boolean).join(', ');
  return text ? [{ label, text: guarded(text) }] : [];
}

function last(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

function first(days: readonly string[]): string {
  return [...days].sort()[0] ?? '';
}
