/**
 * The schools of an address. One address can be of several schools: ParnasSys has one for all of them, and so has Somtoday
 * for teachers. The first has the address for its id; others are added beside it by a teacher.
 *
 * A school that was added is there while it has rows. So is the first, unless it was taken away and others are left: an
 * address always has one.
 */
import type { DossierDatabase } from './database';
import { readSchool } from './read';
import { rowId } from './row-id';
import type { DossierSnapshot } from './rows';
import { addedBeside, firstSchool, isSchoolDossier, SCHOOL_PREFIX, SCHOOL_ROUND } from './school';

export interface NamedSchool {
  dossier: string;
  /** As it was filled in; empty where it was not. */
  name: string;
}

/** The ids of those at the address of this one; the first comes first. */
export async function standingAt({ rows }: DossierDatabase, school: string): Promise<string[]> {
  const first = firstSchool(school);
  const added = await rows.where('dossier').startsWith(addedBeside(school)).uniqueKeys();
  const isThere = added.length === 0 || (await rows.where({ dossier: first }).count()) > 0;
  return [...(isThere ? [first] : []), ...added.map(String)];
}

/** May anything be written in it? Of a dossier that is no school's: whatever else decides that. */
export async function isStanding(database: DossierDatabase, dossier: string): Promise<boolean> {
  if (!isSchoolDossier(dossier) || (await database.rows.where({ dossier }).count()) > 0) return true;
  return (await standingAt(database, dossier)).includes(dossier);
}

export async function named({ rows }: DossierDatabase, schools: readonly string[]): Promise<NamedSchool[]> {
  const held = await rows.bulkGet(schools.map((school) => rowId(school, SCHOOL_ROUND, 'school', '-')));
  return schools.map((dossier, at) => {
    const row = held[at];
    return { dossier, name: row?.kind === 'school' ? row.payload.name.trim() : '' };
  });
}

/** The schools that anything was filled in of. */
export function schoolsIn(database: DossierDatabase): Promise<NamedSchool[]> {
  return database.transaction('r', database.rows, async () => {
    const found = await database.rows.where('dossier').startsWith(SCHOOL_PREFIX).uniqueKeys();
    return named(database, found.map(String));
  });
}

/** Of which school a dossier is. */
export interface SchoolOf {
  /** Voorbereiding of its school; null where it can be of several, and nobody said of which. */
  school: DossierSnapshot | null;
  /** Those it can be of, the one that was worked for last before others; none where there is nothing to tell apart. */
  schools: NamedSchool[];
}

/**
 * Never guessed: what stands in the texts of a dossier is of the one school that it can be of, or that was said.
 * @param at a school at each address where its pages are
 * @param own the school that its summary says
 */
export function readSchoolOf(
  database: DossierDatabase,
  at: readonly string[],
  own: string | undefined,
): Promise<SchoolOf> {
  const { rows, rivals, summaries, commits } = database;
  return database.transaction('r', [rows, rivals, summaries, commits], async () => {
    const addresses = [...new Set([...at, ...(own === undefined ? [] : [own])].map(firstSchool))];
    const found: string[] = [];
    for (const address of addresses) found.push(...(await standingAt(database, address)));
    const [only, ...more] = found;
    if (own === undefined && more.length === 0)
      return { school: only === undefined ? null : await readSchool(database, only), schools: [] };
    const isThere = own !== undefined && found.includes(own);
    return {
      school: isThere ? await readSchool(database, own) : null,
      schools: await named(database, isThere ? found : await lastFirst(database, found)),
    };
  });
}

/** The school of the dossier that was changed last, before the others. */
async function lastFirst({ summaries }: DossierDatabase, schools: readonly string[]): Promise<string[]> {
  let last = { school: '', at: 0 };
  await summaries.each(({ school, updatedAt }) => {
    if (school !== undefined && updatedAt > last.at && schools.includes(school))
      last = { school, at: updatedAt };
  });
  return [...schools].sort((one, other) => Number(other === last.school) - Number(one === last.school));
}
