/** One round of one dossier, sorted out for the screens: what is ticked, answered and agreed. Pure. */
import type { Chapter, PlanPart } from '../content/chapter';
import type { AnyRow, DossierSnapshot, Kind, Payloads, Rival, Row } from '../dossier/rows';
import type { Address } from '../ports/panel-link';

export interface Sheet {
  dossier: string;
  round: number;
  rows: readonly AnyRow[];
  ticks: ReadonlyMap<string, Payloads['tick']>;
  notes: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, string>;
  voice: Payloads['voice'] | null;
  /** In the order in which the teacher made them. */
  goals: readonly Row<'goal'>[];
  agreements: readonly Row<'agreement'>[];
  /** By date; those without one last. */
  moments: readonly Row<'moment'>[];
  rivals: readonly Rival[];
}

/** Voorbereiding is filled in once, for the school: it has no rounds. */
const SCHOOL_ROUND = 0;

export function sheetOf(snapshot: DossierSnapshot): Sheet {
  const round = snapshot.summary?.round ?? SCHOOL_ROUND;
  const rows = snapshot.rows.filter((row) => row.round === round);
  const of = <K extends Kind>(kind: K) => rows.filter((row): row is AnyRow & Row<K> => row.kind === kind);
  return {
    dossier: snapshot.dossier,
    round,
    rows,
    ticks: new Map(of('tick').map(({ payload }) => [payload.aandachtspunt, payload])),
    notes: new Map(of('note').map(({ payload }) => [payload.aandachtspunt, payload.text])),
    answers: new Map(of('answer').map(({ payload }) => [payload.vraag, payload.text])),
    voice: of('voice')[0]?.payload ?? null,
    goals: of('goal').sort(byPosition),
    agreements: of('agreement').sort(byPosition),
    moments: of('moment').sort(byDate),
    rivals: snapshot.rivals,
  };
}

export function address<K extends Kind>(sheet: Sheet, kind: K, name: string): Address<K> {
  return { dossier: sheet.dossier, round: sheet.round, kind, name };
}

/** Whether a part of the plan holds anything, so that a vraag which leads there counts as answered. */
export function isPartFilled(sheet: Sheet, part: PlanPart): boolean {
  if (part === 'doelen') return sheet.goals.some(({ payload }) => payload.text.trim() !== '');
  if (part === 'momenten')
    return sheet.moments.some(({ payload }) => payload.date || payload.withWhom.trim());
  return sheet.agreements.some(({ payload: { what, who, when, result } }) =>
    [what, who, when, result].some((text) => text.trim() !== ''),
  );
}

export interface Count {
  done: number;
  of: number;
}

export function countTicks(sheet: Sheet, chapter: Chapter): Count {
  const done = chapter.aandachtspunten.filter(({ id }) => sheet.ticks.get(id)?.done).length;
  return { done, of: chapter.aandachtspunten.length };
}

export function countAnswers(sheet: Sheet, chapter: Chapter): Count {
  const done = chapter.vragen.filter(({ id, part }) =>
    part ? isPartFilled(sheet, part) : sheet.answers.get(id)?.trim(),
  ).length;
  return { done, of: chapter.vragen.length };
}

/** The pupil was heard, or it is written down why not yet. */
export function hasVoice({ voice }: Sheet): boolean {
  return voice !== null && (voice.stance !== 'quote' || voice.quote.trim() !== '');
}

function byPosition(a: Row<'goal'> | Row<'agreement'>, b: Row<'goal'> | Row<'agreement'>): number {
  return a.payload.position - b.payload.position || (a.id < b.id ? -1 : 1);
}

function byDate(a: Row<'moment'>, b: Row<'moment'>): number {
  const day = (row: Row<'moment'>) => row.payload.date || '9999';
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1;
}
