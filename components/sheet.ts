/** One round of one dossier, sorted out for the screens: what is ticked, answered and agreed. Pure. */
import type { Chapter, PlanPart } from '../content/chapter';
import { isText, kindOf } from '../dossier/kinds/kinds';
import { nameInId } from '../dossier/row-id';
import type { AnyRow, DossierSnapshot, Kind, Payloads, Rival, Row } from '../dossier/rows';
import type { Address } from '../ports/dossier-link';

export interface Sheet {
  dossier: string;
  round: number;
  rows: readonly AnyRow[];
  /** The rows of one kind in the order in which the teacher made them; those with a day (moments, progress, talks) by day. */
  list<K extends Kind>(kind: K): readonly Row<K>[];
  row<K extends Kind>(kind: K, name: string): Row<K> | undefined;
  /** What one row holds; `name` is `-` where a round has one of the kind. Null while nothing was written. */
  one<K extends Kind>(kind: K, name?: string): Payloads[K] | null;
  ticks: ReadonlyMap<string, Payloads['tick']>;
  notes: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, string>;
  rivals: readonly Rival[];
}

/** Voorbereiding is filled in once, for the school: it has no rounds. */
const SCHOOL_ROUND = 0;

/** @param round another round than the one the dossier is in */
export function sheetOf(snapshot: DossierSnapshot, round = snapshot.summary?.round ?? SCHOOL_ROUND): Sheet {
  const rows = snapshot.rows.filter((row) => row.round === round);
  const of = <K extends Kind>(kind: K) => rows.filter((row): row is AnyRow & Row<K> => row.kind === kind);
  const row = <K extends Kind>(kind: K, name: string) => of(kind).find(({ id }) => nameInId(id) === name);
  return {
    dossier: snapshot.dossier,
    round,
    rows,
    list: (kind) => of(kind).sort(inOrder),
    row,
    one: (kind, name = '-') => row(kind, name)?.payload ?? null,
    ticks: new Map(of('tick').map(({ payload }) => [payload.aandachtspunt, payload])),
    notes: new Map(of('note').map(({ payload }) => [payload.aandachtspunt, payload.text])),
    answers: new Map(of('answer').map(({ payload }) => [payload.vraag, payload.text])),
    rivals: snapshot.rivals,
  };
}

export function address<K extends Kind>(sheet: Sheet, kind: K, name: string): Address<K> {
  return { dossier: sheet.dossier, round: sheet.round, kind, name };
}

/** Whether a part of the panel holds anything, so that a vraag which leads there counts as answered. */
export function isPartFilled(sheet: Sheet, part: PlanPart): boolean {
  return FILLED[part](sheet);
}

const FILLED: Readonly<Record<PlanPart, (sheet: Sheet) => boolean>> = {
  factoren: (sheet) => says(sheet, 'factor'),
  driehoek: (sheet) => says(sheet, 'theme'),
  uitzoeken: (sheet) => says(sheet, 'inquiry'),
  doelen: (sheet) => says(sheet, 'goal', ['text']),
  smarti: (sheet) => sheet.list('goal').some(({ payload }) => SMARTI.some((question) => payload[question])),
  afspraken: (sheet) => says(sheet, 'agreement'),
  momenten: (sheet) => says(sheet, 'moment'),
  volgen: (sheet) => says(sheet, 'roles', ['monitors', 'withWhat', 'records']),
  energie: (sheet) => says(sheet, 'energy') || sheet.list('energy').some(({ payload }) => payload.date),
  uitkomst: (sheet) =>
    sheet.list('goal').some(({ payload }) => payload.outcome) || says(sheet, 'goal', ['outcomeNote']),
  verder: (sheet) =>
    sheet.list('agreement').some(({ payload }) => payload.after) ||
    says(sheet, 'evaluation', ['continues', 'stops', 'helped']),
  vervolg: (sheet) => sheet.list('evaluation').some(({ payload }) => payload.next),
  akkoord: (sheet) => sheet.list('party').some(({ payload }) => payload.agrees || payload.discussed),
};

/** The six questions of SMARTI, in its order. */
export const SMARTI = [
  'specific',
  'measurable',
  'acceptable',
  'realistic',
  'timebound',
  'inspiring',
] as const satisfies readonly (keyof Payloads['goal'])[];

/** Whether any row of this kind holds words: in these fields, or in any that hold running text. */
function says<K extends Kind>(
  sheet: Sheet,
  kind: K,
  fields?: readonly (keyof Payloads[K] & string)[],
): boolean {
  return saysOf(sheet, kind, fields) > 0;
}

/** How many of them do; a moment has its day to say. */
export function saysOf<K extends Kind>(
  sheet: Sheet,
  kind: K,
  fields?: readonly (keyof Payloads[K] & string)[],
): number {
  const { ahead } = kindOf(kind);
  return sheet
    .list(kind)
    .filter(({ payload }) =>
      (Object.keys(payload) as (keyof Payloads[K] & string)[])
        .filter((field) => (fields ? fields.includes(field) : isText(kind, field) || field === ahead))
        .some((field) => String(payload[field]).trim() !== ''),
    ).length;
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
  // Also a vraag with a part may have been answered in words, before it had one.
  const done = chapter.vragen.filter(
    ({ id, part }) => isTyped(sheet, id) || (part && isPartFilled(sheet, part)),
  ).length;
  return { done, of: chapter.vragen.length };
}

/** A vraag that has an answer of its own: others are answered by what was made elsewhere. */
export function isTyped(sheet: Sheet, vraag: string): boolean {
  return Boolean(sheet.answers.get(vraag)?.trim());
}

/** The pupil was heard, or it is written down why not yet. */
export function hasVoice(sheet: Sheet): boolean {
  const voice = sheet.one('voice');
  return voice !== null && (voice.stance !== 'quote' || voice.quote.trim() !== '');
}

const DATED: readonly Kind[] = ['moment', 'progress', 'talk'];

/** What has no day comes after what has one; what was added first comes first. */
function inOrder(a: Row, b: Row): number {
  const [one, other] = [orderOf(a), orderOf(b)];
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.position - other.position || (a.id < b.id ? -1 : 1);
}

function orderOf({ kind, payload }: Row): { day: string; position: number } {
  const { date, position } = payload as { date?: string; position?: number };
  return { day: DATED.includes(kind) ? date || '9999' : '', position: position ?? 0 };
}
