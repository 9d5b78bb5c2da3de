/** Every change of a dossier: one transaction each, with its summary, or nothing at all. */
import { checkAddress } from './check-address';
import type { DossierDatabase } from './database';
import { Refused } from './failures';
import { mergeWrite, type Write } from './merge-write';
import { type Choice, resolveRival } from './resolve-rival';
import { nameInId, rowId } from './row-id';
import type { AnyRow, Kind } from './rows';
import { rowOf, type StoredRival, type StoredRow } from './stored';
import { summarise } from './summarise';

export interface Outcome {
  /** The row as it stands now; null when it is gone. */
  row: AnyRow | null;
  kept: 'this' | 'both';
}

export interface Removal {
  dossier: string;
  /** Id of the row. */
  row: string;
  /** What the remover last saw. */
  revision: number;
}

/**
 * @param typedAt when the text was typed, for a text found after its panel had gone: it does not bring back a row
 * that was removed since. Milliseconds since the epoch.
 * @throws Gone, Refused, or what Dexie throws; then nothing is changed
 */
export function write(
  database: DossierDatabase,
  change: Write,
  now: number,
  typedAt = Number.POSITIVE_INFINITY,
): Promise<Outcome> {
  return inOne(database, async () => {
    checkAddress(change, await database.summaries.get(change.dossier));
    const id = rowId(change.dossier, change.round, change.kind, change.name);
    const row = (await database.rows.get(id)) ?? null;
    const removed = row ? null : ((await database.removed.get(id)) ?? null);
    const position = row ? 0 : await endOfList(database, change);
    const late = removed && typedAt <= removed.at;
    const merged = mergeWrite(
      late ? { ...change, set: {} } : change,
      { row, rivals: await rivalsOf(database, change.dossier, id), removed, position },
      now,
    );
    if (removed) await database.removed.delete(id);
    if (merged.changed) await keep(database, merged, change, now);
    return { row: rowOf(merged.row), kept: merged.kept };
  });
}

/**
 * Deletes a goal, agreement or moment. A row that was changed since `revision` is kept, and returned as `both`; one
 * that is not there any more is as it should be.
 */
export function remove(database: DossierDatabase, { dossier, row: id, revision }: Removal, now: number) {
  return inOne(database, async (): Promise<Outcome> => {
    const row = await database.rows.get(id);
    if (!row) return { row: null, kept: 'this' };
    if (row.dossier !== dossier || !isRemovable(row.kind)) throw new Refused();
    if (row.revision !== revision) return { row: rowOf(row), kept: 'both' };
    await database.rows.delete(id);
    await database.rivals.bulkDelete((await rivalsOf(database, dossier, id)).map((rival) => rival.id));
    await database.removed.put({ id, dossier, revision, at: now });
    await updateSummary(database, { ...row, name: nameInId(row.id) }, now);
    return { row: null, kept: 'this' };
  });
}

/** @throws Gone when the row is not there any more */
export function resolve(database: DossierDatabase, choice: Choice, now: number): Promise<Outcome> {
  return inOne(database, async () => {
    const id = choice.rival.split('#')[0] ?? '';
    const row = await database.rows.get(id);
    if (row && row.dossier !== choice.dossier) throw new Refused();
    const rivals = await rivalsOf(database, choice.dossier, id);
    const resolution = resolveRival(choice, row ?? null, rivals, now);
    if (resolution.changed) {
      await keep(database, resolution, { ...resolution.row, name: nameInId(resolution.row.id) }, now);
    }
    return { row: rowOf(resolution.row), kept: resolution.kept };
  });
}

function inOne<T>(database: DossierDatabase, change: () => Promise<T>): Promise<T> {
  const { rows, rivals, summaries, removed } = database;
  return database.transaction('rw', [rows, rivals, summaries, removed], change);
}

async function keep(
  database: DossierDatabase,
  { row, rivals, settled }: { row: StoredRow; rivals: StoredRival[]; settled: string[] },
  about: { dossier: string; round: number; kind: Kind; name: string },
  now: number,
) {
  await database.rows.put(row);
  await database.rivals.bulkDelete(settled);
  await database.rivals.bulkPut(rivals);
  await updateSummary(database, about, now);
}

async function updateSummary(
  database: DossierDatabase,
  about: { dossier: string; round: number; kind: Kind; name: string },
  now: number,
) {
  const summary = await database.summaries.get(about.dossier);
  // A school has none.
  if (!summary) return;
  const rows = await database.rows.where({ dossier: summary.dossier, round: summary.round }).toArray();
  await database.summaries.put(summarise(summary, rows, about, now));
}

async function rivalsOf(database: DossierDatabase, dossier: string, row: string) {
  return (await database.rivals.where({ dossier }).toArray()).filter((rival) => rival.row === row);
}

async function endOfList(
  database: DossierDatabase,
  { dossier, round, kind }: { dossier: string; round: number; kind: Kind },
) {
  if (kind !== 'goal' && kind !== 'agreement') return 0;
  const rows = await database.rows.where({ dossier, round }).toArray();
  const positions = rows.flatMap((row) =>
    row.kind === kind && 'position' in row.payload ? [row.payload.position] : [],
  );
  return Math.max(0, ...positions) + 1;
}

function isRemovable(kind: Kind): boolean {
  return kind === 'goal' || kind === 'agreement' || kind === 'moment';
}
