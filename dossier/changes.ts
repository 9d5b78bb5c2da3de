/** Changes of rows: written, removed, chosen between two versions. One transaction each, with its summary. */
import { checkAddress, isRemovable } from './check-address';
import { type Done, endOfList, inOne, keep, type Outcome, rivalsOf, updateSummary } from './commit';
import type { DossierDatabase } from './database';
import { Gone, Refused } from './failures';
import { isHeard, mergeWrite, type Write } from './merge-write';
import { type Choice, resolveRival } from './resolve-rival';
import { nameInId, rowId } from './row-id';
import type { Stamp } from './rows';
import { isStanding } from './schools';
import { rowOf, type StoredRow } from './stored';
import { inStandingRound } from './taken-back';

export interface Removal {
  dossier: string;
  /** Id of the row. */
  row: string;
  /** What the remover last saw. */
  revision: number;
}

/** Many writes of one dossier at once. */
export interface WriteAll {
  dossier: string;
  writes: readonly Omit<Write, 'dossier' | 'writer' | 'number'>[];
  /** An id for this act alone, so that what its panel types meanwhile is neither older nor newer than it. */
  writer: string;
}

/** @throws Gone, Refused, or what Dexie throws; then nothing is changed */
export function write(database: DossierDatabase, change: Write, now: number): Promise<Outcome> {
  return inOne(database, change.dossier, now, async (stamp) => {
    const { changed, ...outcome } = await writeOne(database, change, stamp);
    if (changed) await updateSummary(database, change.dossier, changedBy(change), now);
    return outcome;
  });
}

/**
 * All of these, or none: a plan that was read back. `kept: 'both'` when any of them met another text.
 * @throws Gone, Refused, or what Dexie throws; then nothing is changed
 */
export function writeAll(database: DossierDatabase, { dossier, writes, writer }: WriteAll, now: number) {
  return inOne(database, dossier, now, async (stamp): Promise<Done> => {
    let kept: Done['kept'] = 'this';
    let last: Write | null = null;
    for (const one of writes) {
      const change = { ...one, dossier, writer, number: 1 };
      const outcome = await writeOne(database, change, stamp);
      if (outcome.kept === 'both') kept = 'both';
      if (outcome.changed) last = change;
    }
    if (last) await updateSummary(database, dossier, changedBy(last), now);
    return { row: null, kept };
  });
}

/**
 * Deletes a row that the teacher added. A row that was changed since `revision` is kept, and returned as `both`; one
 * that is not there any more is as it should be.
 */
export function remove(database: DossierDatabase, { dossier, row: id, revision }: Removal, now: number) {
  return inOne(database, dossier, now, async (stamp): Promise<Done> => {
    const row = await database.rows.get(id);
    if (!row) return { row: null, kept: 'this' };
    const name = nameInId(id);
    if (row.dossier !== dossier || !isRemovable(row.kind, name)) throw new Refused();
    if (row.revision !== revision) return { row: rowOf(row), kept: 'both' };
    await removeRow(database, row, stamp);
    await updateSummary(database, dossier, { round: row.round, kind: row.kind, name, fields: [] }, now);
    return { row: null, kept: 'this' };
  });
}

/** @throws Gone when the row is not there any more */
export function resolve(database: DossierDatabase, choice: Choice, now: number): Promise<Outcome> {
  return inOne(database, choice.dossier, now, async (stamp) => {
    const id = choice.rival.split('#')[0] ?? '';
    const row = await database.rows.get(id);
    if (row && row.dossier !== choice.dossier) throw new Refused();
    const rivals = await rivalsOf(database, choice.dossier, id);
    const resolution = resolveRival(choice, row ?? null, rivals, stamp);
    if (resolution.changed) {
      await keep(database, resolution);
      const { dossier, round, kind } = resolution.row;
      const fields = [choice.rival.slice(id.length + 1).split('#')[0] ?? ''];
      await updateSummary(database, dossier, { round, kind, name: nameInId(id), fields }, now);
    }
    return { row: rowOf(resolution.row), kept: resolution.kept };
  });
}

/** Within a transaction; the summary is the caller's. */
export async function removeRow(
  database: DossierDatabase,
  { id, dossier, revision, heard }: StoredRow,
  { updatedAt: at }: Stamp,
) {
  await database.rows.delete(id);
  await database.rivals.bulkDelete((await rivalsOf(database, dossier, id)).map((rival) => rival.id));
  await database.removed.put({ id, dossier, revision, at, heard });
}

/** Within a transaction; the summary is the caller's. */
export async function writeOne(
  database: DossierDatabase,
  asked: Write,
  stamp: Stamp,
): Promise<Done & { changed: boolean }> {
  const summary = await database.summaries.get(asked.dossier);
  const change = await inStandingRound(database, asked, summary);
  checkAddress(change, summary);
  // Of a school that was taken away nothing comes back.
  if (!(await isStanding(database, change.dossier))) throw new Gone();
  const id = rowId(change.dossier, change.round, change.kind, change.name);
  const row = (await database.rows.get(id)) ?? null;
  const removed = row ? null : ((await database.removed.get(id)) ?? null);
  // Whoever removed the row saw what it says.
  if (removed && Object.keys(change.set).every((field) => isHeard(change, field, removed.heard)))
    return { row: null, kept: 'this', changed: false };
  const position = row ? 0 : await endOfList(database, change);
  const rivals = await rivalsOf(database, change.dossier, id);
  const merged = mergeWrite(change, { row, rivals, removed, position }, stamp);
  if (removed) await database.removed.delete(id);
  // Also where nothing changed but what was heard.
  await keep(database, merged);
  return { row: rowOf(merged.row), kept: merged.kept, changed: merged.changed };
}

function changedBy({ round, kind, name, set }: Write) {
  return { round, kind, name, fields: Object.keys(set) };
}
