import type { DossierDatabase } from './database';
import type { Values } from './fields';
import type { Write } from './merge-write';
import { rowId } from './row-id';
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

/**
 * Was a text of this write replaced by another, hence older, one of the same writer? Not when it stands somewhere, nor
 * when somebody else has written there since.
 */
export function isOvertaken(database: DossierDatabase, write: Write): Promise<boolean> {
  const { rows, rivals } = database;
  const { dossier, round, kind, name, writer } = write;
  const id = rowId(dossier, round, kind, name);
  return database.transaction('r', [rows, rivals], async () => {
    const row = await rows.get(id);
    const beside = (await rivals.where({ dossier }).toArray()).filter((rival) => rival.row === id);
    return Object.entries(write.set).some(([field, text]) => {
      const versions = beside.filter((rival) => rival.field === field);
      const stands = (row?.payload as Values | undefined)?.[field];
      const somewhere = stands === text || versions.some((rival) => rival.text === text);
      const own = row?.textBy[field]?.writer === writer || versions.some((rival) => rival.writer === writer);
      return own && !somewhere;
    });
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
