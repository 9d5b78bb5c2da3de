import { calendarDay } from './calendar-day';
import { lastCommit } from './commits';
import type { DossierDatabase } from './database';
import { wipingOf } from './retention';
import type { Terms } from './retention-terms';
import type { DossierSnapshot } from './rows';
import { SCHOOL_ROUND } from './school';
import { rivalOf, rowOf } from './stored';

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
      rows: held.map(rowOf),
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
      rows: held.map(rowOf),
      rivals: beside.map(rivalOf),
    };
  });
}
