import { calendarDay } from './calendar-day';
import { lastCommit } from './commits';
import type { DossierDatabase } from './database';
import { StorageBroken } from './failures';
import { freshPayload, type Values } from './fields';
import { KINDS } from './kinds/kinds';
import { wipingOf } from './retention';
import type { Terms } from './retention-terms';
import { nameInId } from './row-id';
import type { AnyRow, DossierSnapshot } from './rows';
import { SCHOOL_ROUND } from './school';
import { rivalOf, rowOf, type StoredRow } from './stored';

/** Everything of one student, as of one moment; null when there is no such dossier (any more). */
export function readDossier(
  database: DossierDatabase,
  dossier: string,
  terms: Terms,
  now: number,
): Promise<DossierSnapshot | null> {
  const { rows, rivals, summaries, commits } = database;
  return database.transaction('r', [rows, rivals, summaries, commits], async () => {
    const [summary, held, beside, last] = await Promise.all([
      summaries.get(dossier),
      rows.where({ dossier }).toArray(),
      rivals.where({ dossier }).toArray(),
      lastCommit(database),
    ]);
    if (!summary) return null;
    return {
      dossier,
      commit: last?.number ?? 0,
      summary,
      rows: held.map(asWritten),
      rivals: beside.map(rivalOf),
      wiping: wipingOf(summary, terms, calendarDay(now)),
    };
  });
}

/** Voorbereiding of one school; empty while nothing was filled in. */
export function readSchool(database: DossierDatabase, dossier: string): Promise<DossierSnapshot> {
  const { rows, rivals, commits } = database;
  return database.transaction('r', [rows, rivals, commits], async () => {
    const [held, beside, last] = await Promise.all([
      rows.where({ dossier, round: SCHOOL_ROUND }).toArray(),
      rivals.where({ dossier }).toArray(),
      lastCommit(database),
    ]);
    return {
      dossier,
      commit: last?.number ?? 0,
      summary: null,
      rows: held.map(asWritten),
      rivals: beside.map(rivalOf),
    };
  });
}

/**
 * What is written was parsed before; a disk may give back something else. Of a kind that this version does not know nothing
 * can be said. @throws StorageBroken
 */
function asWritten(row: StoredRow): AnyRow {
  const held = row.payload as unknown as Values | null | undefined;
  const fresh = Object.hasOwn(KINDS, row.kind) ? freshPayload(row.kind, nameInId(row.id), 0) : {};
  if (!held || Object.entries(fresh).some(([field, value]) => typeof held[field] !== typeof value))
    throw new StorageBroken();
  return rowOf(row);
}
