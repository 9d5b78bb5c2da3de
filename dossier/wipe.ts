/**
 * *Nu wissen*: nothing of this dossier stays, and it cannot come back. Of its commit only the number stays, so that the
 * second copy lets go of it too (bring-over.ts), under an id that was made at random.
 */
import type { Outcome } from './commit';
import { lastCommit, nextCommit } from './commits';
import type { DossierDatabase } from './database';

export interface Wipe {
  dossier: string;
  /** `updatedAt` of the summary as whoever wipes it has seen it. */
  seen: number;
}

/**
 * Only of a closed dossier, and as it was seen: one that another window opened again, or typed in since, is kept. One
 * that is not there any more is as it should be.
 * @returns `kept: 'both'` when all of it stays
 */
export function wipe(database: DossierDatabase, { dossier, seen }: Wipe, now: number): Promise<Outcome> {
  const { rows, rivals, summaries, aliases, removed, commits } = database;
  const stores = [rows, rivals, summaries, aliases, removed];
  return database.transaction('rw', [...stores, commits], async (): Promise<Outcome> => {
    const summary = await summaries.get(dossier);
    const stays = summary !== undefined && (summary.closedOn === null || summary.updatedAt !== seen);
    const done = { row: null, rivals: [], kept: stays ? ('both' as const) : ('this' as const) };
    if (!summary || stays) return { ...done, commit: (await lastCommit(database))?.number ?? 0 };
    for (const store of stores) await store.where({ dossier }).delete();
    const commit = await nextCommit(database, dossier, now);
    await commits.put(commit);
    return { ...done, commit: commit.number };
  });
}
