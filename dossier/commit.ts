/** What every change of a dossier has in common: one transaction, with the summary in it, or nothing at all. */
import type { DossierDatabase } from './database';
import { PAYLOADS } from './rows';
import type { StoredRival, StoredRow } from './stored';
import { type Changed, summarise } from './summarise';

/** Runs a change; whatever it throws, nothing of it is kept. */
export function inOne<T>(database: DossierDatabase, change: () => Promise<T>): Promise<T> {
  const { rows, rivals, summaries, removed } = database;
  return database.transaction('rw', [rows, rivals, summaries, removed], change);
}

export async function keep(
  database: DossierDatabase,
  { row, rivals, settled }: { row: StoredRow; rivals: StoredRival[]; settled: string[] },
) {
  await database.rows.put(row);
  await database.rivals.bulkDelete(settled);
  await database.rivals.bulkPut(rivals);
}

/** Once a transaction, after everything else in it. */
export async function updateSummary(
  database: DossierDatabase,
  dossier: string,
  changed: Changed,
  now: number,
) {
  const summary = await database.summaries.get(dossier);
  // A school has none.
  if (!summary) return;
  const rows = await rowsOfRound(database, dossier, summary.round);
  await database.summaries.put(summarise(summary, rows, changed, now));
}

export function rowsOfRound(database: DossierDatabase, dossier: string, round: number): Promise<StoredRow[]> {
  return database.rows.where({ dossier, round }).toArray();
}

export async function rivalsOf(database: DossierDatabase, dossier: string, row: string) {
  return (await database.rivals.where({ dossier }).toArray()).filter((rival) => rival.row === row);
}

/** The first free place at the end of the list of this kind; 0 for kinds that have no order. */
export async function endOfList(
  database: DossierDatabase,
  { dossier, round, kind }: Pick<StoredRow, 'dossier' | 'round' | 'kind'>,
): Promise<number> {
  if (!('position' in PAYLOADS[kind].shape)) return 0;
  const positions = (await rowsOfRound(database, dossier, round)).flatMap((row) =>
    row.kind === kind && 'position' in row.payload ? [row.payload.position] : [],
  );
  return Math.max(0, ...positions) + 1;
}
