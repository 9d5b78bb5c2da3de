/**
 * One write meets what is stored. Pure, so that it can be tried in a thousand orders.
 *
 * - Every write has a number of its writer. What was heard of a writer in a field before is acknowledged and ignored, in
 *   whatever order it comes and whatever became of it since: sent twice it lands once, and no clock decides. The numbers
 *   are kept per field, because a row's fields may arrive in another order than they were written in; they stay with a
 *   row that is removed.
 * - A text that stands already is acknowledged, and nothing changes.
 * - A text lands when its writer saw what stands (`was`), or wrote what stands and goes on from the same start: then
 *   only the acknowledgement was lost. Both are kept per field: the row's last writer may only have changed a date.
 * - Otherwise both are kept: what stands stays, the incoming text becomes a rival. Later writes with the same start
 *   continue that rival; with another start they make another, so that no rival is typed over.
 * - Chosen values (done, date, stance, purpose, position) go to the last writer. One that may come late (`again`) gives
 *   way to what somebody else has chosen since its writer looked.
 * - A text set back to '' keeps its row: a row that went and came back would begin at revision 1 again, and older
 *   views would look newer than it. The same holds for a row that was removed: typed text brings it back, one
 *   revision on; a chosen value does not.
 * - A new or changed rival counts as a change of its row, so that nobody can remove the row without having seen it.
 */
import { Gone, Refused } from './failures';
import { freshPayload, parsePayload, type Value, type Values } from './fields';
import { isText } from './kinds/kinds';
import { freeRivalId } from './rival-id';
import { rowId } from './row-id';
import type { AnyRow, Kind, Stamp } from './rows';
import type { Heard, Removed, StoredRival, StoredRow } from './stored';
import { TEXT_LIMIT } from './text-limit';

export interface Write {
  dossier: string;
  round: number;
  kind: Kind;
  name: string;
  /** The revision the writer last saw, 0 for none: what somebody else chose after it is a later choice. */
  revision: number;
  /** What the fields of `set` held when the writer began. */
  was: Values;
  set: Values;
  writer: string;
  /** Counts what this writer typed and chose, from 1. */
  number: number;
  /** It was sent before, or found after its panel had gone. */
  again?: boolean | undefined;
}

export interface Known {
  row: StoredRow | null;
  /** Rivals of this row. */
  rivals: readonly StoredRival[];
  removed: Removed | null;
  /** The place at the end of the list, for a new goal or agreement. */
  position: number;
}

export interface Merge {
  row: StoredRow;
  changed: boolean;
  /** New or changed. */
  rivals: StoredRival[];
  /** Ids of rivals that say what stands now. */
  settled: string[];
  kept: 'this' | 'both';
}

/** @throws Gone, Refused */
export function mergeWrite(write: Write, known: Known, stamp: Stamp): Merge {
  const base = known.row ?? firstRow(write, known, stamp);
  const payload: Values = { ...(base.payload as unknown as Values) };
  const textBy = { ...base.textBy };
  const choiceBy = { ...base.choiceBy };
  const heard = { ...base.heard };
  const rivals: StoredRival[] = [];
  const settled: string[] = [];
  let changed = known.row === null;
  let kept: Merge['kept'] = 'this';

  for (const [field, value] of Object.entries(write.set)) {
    const stands = payload[field];
    if (isHeard(write, field, heard)) {
      if (known.rivals.some((rival) => rival.field === field && rival.writer === write.writer)) kept = 'both';
      continue;
    }
    heard[field] = { ...heard[field], [write.writer]: write.number };
    if (isText(write.kind, field)) {
      const own = known.rivals.filter((rival) => rival.field === field && rival.writer === write.writer);
      const continued = own.find((rival) => rival.was === startOf(write, field));
      if (value === stands) {
        if (continued) settled.push(continued.id);
        continue;
      }
      if (known.row && !mayReplace(write, known.row, field, stands)) {
        kept = 'both';
        if (continued?.text === value || own.some((rival) => rival.text === value)) continue;
        rivals.push(makeRival(write, base.id, field, value, continued, own, stamp));
        changed = true;
        continue;
      }
      textBy[field] = { writer: write.writer, was: startOf(write, field) };
    }
    if (value === stands && known.row) continue;
    if (!isText(write.kind, field)) {
      if (write.again && isChosenSince(write, base, field)) continue;
      choiceBy[field] = { writer: write.writer, revision: base.revision + 1 };
    }
    payload[field] = value;
    changed = true;
    for (const rival of known.rivals) {
      if (rival.field === field && rival.text === value) settled.push(rival.id);
    }
  }

  // Also what became a rival has to fit: it may be chosen later.
  for (const { field, text } of rivals) parsePayload(write.kind, write.name, { ...payload, [field]: text });
  const row = {
    ...base,
    ...(changed ? { revision: base.revision + 1, ...stamp, writer: write.writer } : {}),
    payload: parsePayload(write.kind, write.name, payload),
    textBy,
    choiceBy,
    heard,
  } as StoredRow;
  return { row, changed: changed || settled.length > 0, rivals, settled, kept };
}

/** Was this write, or a later one of its writer, decided on before? */
export function isHeard({ writer, number }: Write, field: string, heard: Heard): boolean {
  return number <= (heard[field]?.[writer] ?? 0);
}

/** Has somebody else chosen this field after the row that the writer saw? */
function isChosenSince({ writer, revision }: Write, row: StoredRow, field: string): boolean {
  const by = row.choiceBy[field];
  return by !== undefined && by.writer !== writer && by.revision > revision;
}

function startOf(write: Write, field: string): string {
  // Nothing that stood is longer; what is would be stored beside the row.
  return String(write.was[field] ?? '').slice(0, TEXT_LIMIT);
}

function mayReplace(write: Write, row: StoredRow, field: string, stands: Value | undefined): boolean {
  const by = row.textBy[field];
  if (by?.writer === write.writer && by.was === startOf(write, field)) return true;
  return startOf(write, field) === stands;
}

function makeRival(
  write: Write,
  row: string,
  field: string,
  value: Value,
  continued: StoredRival | undefined,
  own: readonly StoredRival[],
  { updatedAt }: Stamp,
): StoredRival {
  if (typeof value !== 'string') throw new Refused();
  return {
    id: continued?.id ?? freeRivalId(row, field, write.writer, own),
    row,
    dossier: write.dossier,
    field,
    text: value,
    writer: write.writer,
    updatedAt,
    was: startOf(write, field),
  };
}

/** The row before its first write: revision 0, or the one it had when it was removed. */
function firstRow(write: Write, { removed, position }: Known, stamp: Stamp): StoredRow {
  const heard = removed?.heard ?? {};
  const hasText = Object.entries(write.set).some(
    ([field, value]) =>
      isText(write.kind, field) && String(value).trim() !== '' && !isHeard(write, field, heard),
  );
  if (removed && !hasText) throw new Gone();
  const row: Omit<AnyRow, 'payload'> = {
    id: rowId(write.dossier, write.round, write.kind, write.name),
    dossier: write.dossier,
    round: write.round,
    kind: write.kind,
    revision: removed?.revision ?? 0,
    ...stamp,
    writer: write.writer,
  };
  return {
    ...row,
    payload: freshPayload(write.kind, write.name, position),
    textBy: {},
    choiceBy: {},
    heard,
  } as unknown as StoredRow;
}
