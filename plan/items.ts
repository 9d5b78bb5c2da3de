/** What the parts of a text are made of: one item for each text of the teacher, with the field it came from. */
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Kind, Row } from '../dossier/rows';
import { clean, fold, oneLine } from './clean';
import { guarded } from './guard';
import type { PlanItem } from './model';

export function item(label: string, text: string, row: AnyRow | Row, field: string): PlanItem {
  const { dossier, round, kind, id } = row;
  return { label, text, source: { dossier, round, kind, name: nameInId(id), field }, fields: [] };
}

/** The item of one field, on one line; none when it is empty. */
export function lineOf(label: string, text: string, row: AnyRow | Row, field: string): PlanItem[] {
  const words = guarded(oneLine(text));
  return words ? [item(label, words, row, field)] : [];
}

/** The item of one field, with the lines the teacher ended. */
export function linesOf(label: string, text: string, row: AnyRow | Row, field: string): PlanItem[] {
  const words = guarded(clean(text));
  return words ? [item(label, words, row, field)] : [];
}

/** The item of words of ours; none when there is nothing to say. */
export function fixedOf(
  label: string,
  words: string | undefined,
  row: AnyRow | Row,
  field: string,
): PlanItem[] {
  return words ? [item(label, words, row, field)] : [];
}

/**
 * The same, to stand right under its heading. A text that begins with something else than a word keeps its label: a
 * bullet, a number or a colon would not survive every editor there.
 */
export function unlabelled(told: PlanItem): PlanItem {
  return /^["\p{L}]/u.test(fold(told.text)) ? { ...told, label: '' } : told;
}

/** Somebody's own words, between quotation marks; empty for none. */
export function quoted(words: string): string {
  return words && `“${guarded(paired(words), false)}”`;
}

/**
 * The pupil's own quotation marks stay as they are. Only when they do not come in pairs do they become single, so that
 * the reader (and `read`) can see where the pupil's words end.
 */
function paired(words: string): string {
  const marks = [...words.matchAll(/["“”„‟«»″](?=(\s|$)?)/g)];
  const opensAtSpace = marks.some(({ 1: space }, index) => index % 2 === 0 && space !== undefined);
  return marks.length % 2 || opensAtSpace ? words.replace(/["“”„‟«»″]/g, '’') : words;
}

export function ofKind<K extends Kind>(rows: readonly AnyRow[], kind: K): Row<K>[] {
  return rows.filter((row): row is AnyRow & Row<K> => row.kind === kind);
}

type Listed = { [K in Kind]: Row<K>['payload'] extends { position: number } ? K : never }[Kind];

/** In the order in which the teacher made them. */
export function listOf<K extends Listed>(rows: readonly AnyRow[], kind: K): Row<K>[] {
  const position = ({ payload }: Row<K>) => (payload as { position: number }).position;
  return ofKind(rows, kind).sort((a, b) => position(a) - position(b) || (a.id < b.id ? -1 : 1));
}

/** The row with this name, of a kind with fixed names. */
export function named<K extends Kind>(rows: readonly AnyRow[], kind: K, name: string): Row<K> | undefined {
  return ofKind(rows, kind).find(({ id }) => nameInId(id) === name);
}

export function numbered(label: string, index: number, count: number): string {
  return count > 1 ? `${label} ${index + 1}` : label;
}
