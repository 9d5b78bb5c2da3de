/**
 * Which goals and agreements a plan tells, and the number each has: the same one in every text and on every screen.
 * One that was emptied while its outcome or state stays is told nowhere; on the screens it comes after the others.
 */
import type { AnyRow, Kind, Payloads, Row } from '../dossier/rows';
import { oneLine } from './clean';
import { dayWithYear } from './dates';
import { listOf } from './items';

export type NumberedKind = 'goal' | 'agreement';

/** What of a row is known; the rest is empty. */
type Known<K extends NumberedKind> = Partial<Payloads[K]>;

const TOLD: { readonly [K in NumberedKind]: (payload: Known<K>) => boolean } = {
  goal: ({ text, own }) => oneLine([text, own].join(' ')) !== '',
  agreement: ({ what, who, when, result, until }) =>
    oneLine([what, who, when, result].join(' ')) !== '' || dayWithYear(until ?? '') !== '',
};

/** What is kept also without words. */
const CHOSEN: { readonly [K in NumberedKind]: (payload: Payloads[K]) => boolean } = {
  goal: ({ outcome, outcomeNote, ...goal }) =>
    outcome !== '' || outcomeNote.trim() !== '' || Object.values(goal).includes(true),
  agreement: ({ state, after }) => state !== 'open' || after !== '',
};

/** It is neither done nor dropped. */
export function isRunning({ state }: Pick<Payloads['agreement'], 'state'>): boolean {
  return state === 'open' || state === 'busy';
}

export function isNumbered(kind: Kind): kind is NumberedKind {
  return kind === 'goal' || kind === 'agreement';
}

export function isTold<K extends NumberedKind>(kind: K, payload: Known<K>): boolean {
  return TOLD[kind](payload);
}

/** In the order that gives them their numbers. */
export function toldRows<K extends NumberedKind>(rows: readonly AnyRow[], kind: K): Row<K>[] {
  return (listOf(rows, kind) as Row<K>[]).filter(({ payload }) => isTold(kind, payload));
}

/** All that hold something, the first being number 1. */
export function numberedRows<K extends NumberedKind>(rows: readonly AnyRow[], kind: K): Row<K>[] {
  const wordless = (listOf(rows, kind) as Row<K>[]).filter(
    ({ payload }) => !isTold(kind, payload) && CHOSEN[kind](payload),
  );
  return [...toldRows(rows, kind), ...wordless];
}

/** By id of the row, from 1. */
export function numbersOf(rows: readonly AnyRow[], kind: NumberedKind): ReadonlyMap<string, number> {
  return new Map(numberedRows(rows, kind).map(({ id }, index) => [id, index + 1]));
}
