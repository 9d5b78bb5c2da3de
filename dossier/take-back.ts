/**
 * Undo of many writes at once (a plan that was read in): every row as it was before them, or nothing at all.
 *
 * Nothing that was typed since goes: when any of these rows holds something else than what was written in it, or a
 * second version of it, all of them stay. Sent twice, it is done once.
 */
import { removeRow, type WriteAll, writeOne } from './changes';
import { checkAddress, isRemovable } from './check-address';
import { type Done, inOne, rivalsOf, updateSummary } from './commit';
import type { DossierDatabase } from './database';
import { freshPayload, type Value, type Values } from './fields';
import type { Write } from './merge-write';
import { rowId } from './row-id';
import type { Kind } from './rows';
import type { StoredRival, StoredRow } from './stored';

type Undo = { row: StoredRow } & ({ remove: true } | { remove: false; restore: Write });

/**
 * @param writes as they were sent to `writeAll`
 * @returns `kept: 'both'` when all of it stays
 * @throws Gone, Refused, or what Dexie throws; then nothing is changed
 */
export function takeBack(database: DossierDatabase, { dossier, writes, writer }: WriteAll, now: number) {
  return inOne(database, dossier, now, async (stamp): Promise<Done> => {
    const summary = await database.summaries.get(dossier);
    const undos: Undo[] = [];
    for (const one of writes) {
      // After the writing itself, which was the first thing of this writer.
      const write = { ...one, dossier, writer, number: 2 };
      checkAddress(write, summary);
      const id = rowId(dossier, write.round, write.kind, write.name);
      const row = await database.rows.get(id);
      const undo = undoOf(write, row, await rivalsOf(database, dossier, id));
      if (undo === 'too late') return { row: null, kept: 'both' };
      if (undo) undos.push(undo);
    }
    // A round that is over is only read, and what was carried on from it stands in the next.
    const over = undos.some(({ row }) => summary && row.round !== summary.round);
    if (over) return { row: null, kept: 'both' };

    for (const undo of undos) {
      if (undo.remove) await removeRow(database, undo.row, stamp);
      else await writeOne(database, undo.restore, stamp);
    }
    const last = writes.at(-1);
    if (last && undos.length > 0) await updateSummary(database, dossier, { ...last, fields: [] }, now);
    return { row: null, kept: 'this' };
  });
}

/** What is left to do for this row; null when it is as it was. Pure. */
function undoOf(
  write: Write,
  row: StoredRow | undefined,
  rivals: readonly StoredRival[],
): Undo | 'too late' | null {
  const { kind, name, was, set } = write;
  const added = write.revision === 0 && isRemovable(kind, name);
  if (!row) return added ? null : 'too late';
  const holds = row.payload as unknown as Values;
  if (added) {
    // Where a new row stands in its list was not for the writer to say.
    const { position: _, ...fresh } = freshPayload(kind, name, 0);
    const asWritten = { ...fresh, ...set };
    const untouched = Object.entries(asWritten).every(([field, value]) => holds[field] === value);
    return untouched && rivals.length === 0 ? { row, remove: true } : 'too late';
  }
  const fields = Object.keys(set);
  const before = Object.fromEntries(fields.map((field) => [field, was[field] ?? unset(kind, name, field)]));
  if (fields.every((field) => holds[field] === before[field])) return null;
  if (fields.some((field) => holds[field] !== set[field])) return 'too late';
  return { row, remove: false, restore: { ...write, revision: row.revision, was: set, set: before } };
}

/** What a field of a row that was not there holds when nothing was written in it. */
function unset(kind: Kind, name: string, field: string): Value {
  return freshPayload(kind, name, 0)[field] ?? '';
}
