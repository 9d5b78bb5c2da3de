/** What every change of a dossier has in common: one transaction, with the summary in it, or nothing at all. */
import { KEYS, nextCommit, noteCommit } from './commits';
import type { DossierDatabase } from './database';
import { fieldOf } from './kinds/kinds';
import type { AnyRow, Rival, Stamp } from './rows';
import { rivalOf, type StoredRival, type StoredRow } from './stored';
import { type Changed, summarise } from './summarise';

export interface Done {
  /** The row as it stands now; null when it is gone, or when the change was about more than one. */
  row: AnyRow | null;
  kept: 'this' | 'both';
}

export interface Outcome extends Done {
  /** Every other version of a text of this row. */
  rivals: Rival[];
  /** The number of this commit: a snapshot with the same number, or a higher one, has it in it. */
  commit: number;
}

/** Runs a change of one dossier; whatever it throws, nothing of it is kept. */
export function inOne(
  database: DossierDatabase,
  dossier: string,
  now: number,
  change: (stamp: Stamp) => Promise<Done>,
): Promise<Outcome> {
  const { rows, rivals, summaries, removed, keys, commits } = database;
  return database.transaction('rw', [rows, rivals, summaries, removed, keys, commits], async () => {
    const known = await deviceIn(database);
    const device = known ?? crypto.randomUUID();
    const commit = await nextCommit(database, dossier, now);
    const done = await change({ updatedAt: now, device, clock: commit.clock });
    await commits.put(commit);
    if (!known) {
      await keys.add({ id: 'device', device });
      await noteCommit(database, KEYS, now);
    }
    const beside = done.row ? await rivalsOf(database, dossier, done.row.id) : [];
    return { ...done, rivals: beside.map(rivalOf), commit: commit.number };
  });
}

/** The id of this installation; null before its first change. */
export async function deviceIn({ keys }: DossierDatabase): Promise<string | null> {
  const held = await keys.get('device');
  return held?.id === 'device' ? held.device : null;
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
  if (!fieldOf(kind, 'position')) return 0;
  const positions = (await rowsOfRound(database, dossier, round)).flatMap((row) =>
    row.kind === kind && 'position' in row.payload ? [row.payload.position] : [],
  );
  return Math.max(0, ...positions) + 1;
}
