/**
 * Nothing of a dossier stays, and it cannot come back. Of its commit only the number stays, so that the second copy lets
 * go of it too (bring-over.ts), under an id that was made at random.
 */
import type { Outcome } from './commit';
import { lastCommit, nextCommit } from './commits';
import type { DossierDatabase } from './database';
import type { Summary } from './rows';
import type { Commit } from './stored';

export interface Wipe {
  dossier: string;
  /** `updatedAt` of the summary as whoever wipes it has seen it. */
  seen: number;
}

/**
 * *Nu wissen*: only of a closed dossier, and as it was seen: one that another window opened again, or typed in since, is
 * kept. One that is not there any more is as it should be.
 * @returns `kept: 'both'` when all of it stays
 */
export async function wipe(
  database: DossierDatabase,
  { dossier, seen }: Wipe,
  now: number,
): Promise<Outcome> {
  const mayGo = ({ closedOn, updatedAt }: Summary) => closedOn !== null && updatedAt === seen;
  const { gone, commit } = await wipeIf(database, dossier, mayGo, now);
  return { row: null, rivals: [], kept: gone ? 'this' : 'both', commit: commit?.number ?? 0 };
}

/**
 * All of it or nothing, in one transaction.
 * @returns whether nothing of it is there now, and the newest commit
 */
export function wipeIf(
  database: DossierDatabase,
  dossier: string,
  mayGo: (summary: Summary) => boolean,
  now: number,
): Promise<{ gone: boolean; commit: Commit | null }> {
  const { rows, rivals, summaries, aliases, removed, commits } = database;
  const stores = [rows, rivals, summaries, aliases, removed];
  return database.transaction('rw', [...stores, commits], async () => {
    const summary = await summaries.get(dossier);
    if (!summary || !mayGo(summary)) return { gone: !summary, commit: await lastCommit(database) };
    for (const store of stores) await store.where({ dossier }).delete();
    const commit = await nextCommit(database, dossier, now);
    await commits.put(commit);
    return { gone: true, commit };
  });
}

/** Of whomever: nothing stays. */
export function wipeEverything(database: DossierDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}
