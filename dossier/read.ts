import type { DossierDatabase } from './database';
import type { DossierSnapshot } from './rows';
import { SCHOOL_ROUND } from './school';
import { rivalOf, rowOf } from './stored';
import { nextMoment } from './summarise';

/** Everything of one student, as of one moment; null when there is no such dossier (any more). */
export function readDossier(
  database: DossierDatabase,
  dossier: string,
  now: number,
): Promise<DossierSnapshot | null> {
  const { rows, rivals, summaries } = database;
  return database.transaction('r', [rows, rivals, summaries], async () => {
    const [summary, held, beside] = await Promise.all([
      summaries.get(dossier),
      rows.where({ dossier }).toArray(),
      rivals.where({ dossier }).toArray(),
    ]);
    if (!summary) return null;
    const current = held.filter((row) => row.round === summary.round);
    return {
      dossier,
      // Days pass without a change: the stored moment may be yesterday's.
      summary: { ...summary, nextMoment: nextMoment(current, now) },
      rows: held.map(rowOf),
      rivals: beside.map(rivalOf),
    };
  });
}

/** Voorbereiding of one school; empty while nothing was filled in. */
export function readSchool(database: DossierDatabase, dossier: string): Promise<DossierSnapshot> {
  const { rows, rivals } = database;
  return database.transaction('r', [rows, rivals], async () => {
    const [held, beside] = await Promise.all([
      rows.where({ dossier, round: SCHOOL_ROUND }).toArray(),
      rivals.where({ dossier }).toArray(),
    ]);
    return { dossier, summary: null, rows: held.map(rowOf), rivals: beside.map(rivalOf) };
  });
}
