/** What a teacher says of schools: of which one a dossier is, that there is another at this address, that one goes. */
import { type Done, inOne, keep, type Outcome, rivalsOf } from './commit';
import { lastCommit, noteCommit } from './commits';
import type { DossierDatabase } from './database';
import { Gone, Refused } from './failures';
import { mergeWrite } from './merge-write';
import { rowId } from './row-id';
import type { Stamp, Summary } from './rows';
import { addedSchool, isSchoolDossier, SCHOOL_ROUND, schoolIn } from './school';
import { isStanding, standingAt } from './schools';
import type { StoredRow } from './stored';

export interface OfSchool {
  /** Of a student. */
  dossier: string;
  school: string;
  /** What its summary said, as the teacher saw it; null where it said none. */
  was: string | null;
}

export interface AddSchool {
  /** A school at the same address. */
  dossier: string;
  /** Made at random by the page: so that sent twice, one is added. */
  id: string;
  name: string;
  /** What the school is called that is there already; empty: as it was. */
  beside: string;
  /** The students of this address of whom nobody said of which school they are, are of the one that is there. */
  keeps: boolean;
}

export interface RemoveSchool {
  dossier: string;
  /** The newest commit that the teacher has seen. */
  seen: number;
  /** How many dossiers are of it, as they saw. */
  students: number;
  /** The school at the same address to which those go. */
  to: string;
}

const DONE: Done = { row: null, kept: 'this' };
const STAYS: Done = { row: null, kept: 'both' };

/**
 * All that was written in the dossier stays as it is.
 * @returns `kept: 'both'` when another window chose meanwhile, or took that school away: then nothing changes
 * @throws Gone, Refused
 */
export function ofSchool(database: DossierDatabase, { dossier, school, was }: OfSchool, now: number) {
  return inOne(database, dossier, now, async (): Promise<Done> => {
    const summary = await database.summaries.get(dossier);
    if (!summary) throw new Gone();
    if (!isSchoolDossier(school)) throw new Refused();
    if (summary.school === school) return DONE;
    if ((summary.school ?? null) !== was || !(await isStanding(database, school))) return STAYS;
    await database.summaries.put({ ...summary, school, updatedAt: now });
    return DONE;
  });
}

/** @throws Refused; Gone when the school that it is added beside, or itself after it was added, was taken away */
export function addSchool(
  database: DossierDatabase,
  { dossier, id, name, beside, keeps }: AddSchool,
  now: number,
): Promise<Outcome> {
  if (!isSchoolDossier(dossier)) throw new Refused();
  const added = addedSchool(dossier, id);
  return wholly(database, async () => {
    const isAgain = (await database.commits.get(added)) !== undefined;
    if (!(await isStanding(database, isAgain ? added : dossier))) throw new Gone();
    const outcome = await inOne(
      database,
      added,
      now,
      async (stamp): Promise<Done> => (isAgain ? DONE : call(database, added, name, stamp)),
    );
    if (isAgain) return outcome;
    // Also where it has no name: with a row of its own it stays beside what was added.
    await inOne(database, dossier, now, (stamp) => call(database, dossier, beside, stamp));
    if (keeps) await moveAll(database, await undecidedAt(database, dossier), dossier, now);
    return outcome;
  });
}

/**
 * What was written of it goes for good, and its students go to another; of them every word stays.
 * @returns `kept: 'both'` when anything was changed since: then all of it stays
 * @throws Refused
 */
export function removeSchool(
  database: DossierDatabase,
  { dossier, seen, students, to }: RemoveSchool,
  now: number,
): Promise<Outcome> {
  if (!isSchoolDossier(dossier)) throw new Refused();
  return wholly(database, async () => {
    const standing = await standingAt(database, dossier);
    const theirs = await studentsOf(database, dossier);
    const last = (await lastCommit(database))?.number ?? 0;
    const asItWas = (kept: Done['kept']): Outcome => ({ row: null, rivals: [], kept, commit: last });
    if (!standing.includes(dossier)) return asItWas('this');
    const isChanged = ((await database.commits.get(dossier))?.number ?? 0) > seen;
    if (isChanged || theirs.length !== students) return asItWas('both');
    if (to === dossier || !standing.includes(to)) return asItWas('both');
    const outcome = await inOne(database, dossier, now, async () => {
      for (const store of [database.rows, database.rivals, database.removed])
        await store.where({ dossier }).delete();
      return DONE;
    });
    await moveAll(database, theirs, to, now);
    return outcome;
  });
}

/** How many dossiers are of this school, and how many at its address are of none. */
export function studentsAt(
  database: DossierDatabase,
  school: string,
): Promise<{ of: number; undecided: number }> {
  const { summaries, aliases, rows } = database;
  return database.transaction('r', [summaries, aliases, rows], async () => ({
    of: (await studentsOf(database, school)).length,
    undecided: (await undecidedAt(database, school)).length,
  }));
}

async function studentsOf({ summaries }: DossierDatabase, school: string): Promise<Summary[]> {
  return (await summaries.toArray()).filter((summary) => summary.school === school);
}

/**
 * Those whose pages are at this address, as far as they tell; where the host has one address that is known, also those
 * whose pages tell nothing but the host.
 */
async function undecidedAt(database: DossierDatabase, school: string): Promise<Summary[]> {
  const at = schoolIn(school);
  const held = await database.aliases.toArray();
  const addresses = new Set(
    held.flatMap(({ scope }) => {
      const [host, address] = scope.split(' ');
      return host === at?.host && address ? [address] : [];
    }),
  );
  const isAlone = [...addresses].every((address) => address === at?.school);
  const scopes = new Map<string, string[]>();
  for (const { dossier, scope } of held) scopes.set(dossier, [...(scopes.get(dossier) ?? []), scope]);
  const isHere = (all: readonly string[]) => {
    const told = all.filter((scope) => scope.includes(' '));
    return told.length > 0
      ? told.includes(`${at?.host} ${at?.school}`)
      : isAlone && all.some((scope) => scope === at?.host);
  };
  return (await database.summaries.toArray()).filter(
    ({ dossier, school: own }) => own === undefined && isHere(scopes.get(dossier) ?? []),
  );
}

/** Of no dossier it is a change: none stays longer for it. */
async function moveAll(
  database: DossierDatabase,
  summaries: readonly Summary[],
  school: string,
  now: number,
) {
  await database.summaries.bulkPut(summaries.map((summary) => ({ ...summary, school })));
  for (const { dossier } of summaries) await noteCommit(database, dossier, now);
}

/** Within a transaction: what the school is called, as a page writes it; where another called it something, both are kept. */
async function call(database: DossierDatabase, dossier: string, name: string, stamp: Stamp): Promise<Done> {
  const id = rowId(dossier, SCHOOL_ROUND, 'school', '-');
  const row: StoredRow | null = (await database.rows.get(id)) ?? null;
  if (row && !name) return DONE;
  const merged = mergeWrite(
    {
      ...{ dossier, round: SCHOOL_ROUND, kind: 'school', name: '-', revision: row?.revision ?? 0 },
      ...{ was: { name: '' }, set: { name }, writer: crypto.randomUUID(), number: 1 },
    },
    { row, rivals: await rivalsOf(database, dossier, id), removed: null, position: 0 },
    stamp,
  );
  await keep(database, merged);
  return { row: null, kept: merged.kept };
}

/** All of it or nothing, in one transaction. */
function wholly(database: DossierDatabase, act: () => Promise<Outcome>): Promise<Outcome> {
  return database.transaction('rw', database.tables, act);
}
