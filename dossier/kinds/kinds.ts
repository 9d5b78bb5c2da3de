/**
 * Every kind of row, as plain data: one row is one thing a teacher would point at. What a row may hold, where
 * it stands and what of it goes on to a new round are said in this folder, and nowhere else; what it is called is said in
 * `content/names.ts`. It loads nothing but itself: the panel uses it too.
 */
import type { Field, KindData } from './kind';
import { OF_PLAN } from './of-plan';
import { OF_SCHOOL } from './of-school';
import { OF_STUDENT } from './of-student';
import type { OPTIONS } from './options';

export const KINDS = { ...OF_STUDENT, ...OF_PLAN, ...OF_SCHOOL } as const;

type Kinds = typeof KINDS;
export type Kind = keyof Kinds;
/** The kinds of which this is said. */
export type KindWith<About> = { [K in Kind]: Kinds[K] extends About ? K : never }[Kind];

type Options = typeof OPTIONS;
type Holds<K extends Kind, N extends keyof Kinds[K]['fields'], F = Kinds[K]['fields'][N]> = F extends {
  holds: 'choice';
}
  ? K extends keyof Options
    ? N extends keyof Options[K]
      ? Extract<Options[K][N], readonly unknown[]>[number]
      : never
    : never
  : F extends { holds: 'flag' }
    ? boolean
    : F extends { holds: 'position' | 'count' }
      ? number
      : string;
/** What each kind of row holds. */
export type Payloads = {
  [K in Kind]: { -readonly [F in keyof Kinds[K]['fields']]: Holds<K, F> };
};
/** Under which a dossier is counted with others; '' for none. */
export type Theme = Payloads['wider']['theme'];

// Also checks that what is said of a field is said of one that the kind has.
const KNOWN: { readonly [K in Kind]: KindData<keyof Payloads[K] & string> } = KINDS;

export function kindOf(kind: Kind): KindData {
  return KNOWN[kind];
}

/** Undefined for a field that the kind does not have. */
export function fieldOf(kind: Kind, field: string): Field | undefined {
  const { fields } = kindOf(kind);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Running text: two versions of it are never merged and never dropped. The rest is chosen. */
export function isText(kind: Kind, field: string): boolean {
  return fieldOf(kind, field)?.holds === 'text';
}

/** A row that a teacher added, and may take away; the pupil and the school are always there to talk with. */
export function isAdded(kind: Kind, name: string | null): boolean {
  const { added, names } = kindOf(kind);
  return added === true && !names?.includes(name ?? '');
}

/** The step (or Voorbereiding) in which a field of a row is filled in; empty when its name says none. */
export function stepOf(kind: Kind, name: string, field: string): string {
  const { about, later, step } = kindOf(kind);
  if (about) return about === 'step' ? name : chapterIn(name);
  return later?.[field] ?? step ?? '';
}

/** Ids of aandachtspunten and vragen begin with their chapter: `signaleren.luister-eerst`. */
export function chapterIn(name: string): string {
  return name.slice(0, Math.max(name.indexOf('.'), 0));
}
