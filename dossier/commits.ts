/** Every commit has a number, in the same transaction: how far a copy is, and whether anything was lost. */
import type { DossierDatabase } from './database';
import { localEvent } from './hybrid-clock';
import type { Commit } from './stored';

/** In the place of a dossier: what the installation made at random. */
export const KEYS = 'keys';

/** Once a transaction; `commits` has to be in it. */
export async function noteCommit(database: DossierDatabase, of: string, at: number): Promise<void> {
  await database.commits.put(await nextCommit(database, of, at));
}

export async function nextCommit(database: DossierDatabase, of: string, at: number): Promise<Commit> {
  return commitAfter(await lastCommit(database), of, at);
}

/** Pure. */
export function commitAfter(last: Commit | null, of: string, at: number): Commit {
  return { of, number: (last?.number ?? 0) + 1, at, clock: localEvent(last?.clock ?? null, at) };
}

export async function lastCommit(database: DossierDatabase): Promise<Commit | null> {
  return (await database.commits.orderBy('number').last()) ?? null;
}
