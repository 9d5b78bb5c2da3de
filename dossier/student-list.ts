/** The students of this device as a list shows them: their summaries, and nothing of what was written. */
import { calendarDay, type Day } from './calendar-day';
import { noteCommit } from './commits';
import type { DossierDatabase } from './database';
import { wipeDays } from './retention';
import type { Terms } from './retention-terms';
import type { Summary } from './rows';
import { schoolDossier } from './school';

export interface ListedStudent
  extends Pick<
    Summary,
    | 'dossier'
    | 'label'
    | 'group'
    | 'school'
    | 'round'
    | 'counts'
    | 'lastStep'
    | 'since'
    | 'days'
    | 'openAgreements'
    | 'subject'
    | 'closedOn'
    | 'updatedAt'
  > {
  /** The day on which it is wiped by itself. */
  wipedOn: Day;
}

/** Some of all students, in the order of their ids. */
export interface PartOfStudents {
  students: ListedStudent[];
  /** More come after the last of these. */
  more: boolean;
}

export interface FirstStudents {
  /** In no order. */
  students: ListedStudent[];
  /** Of all students of this device; null where these are all. */
  rest: RestOfStudents | null;
}

/** What stands above and beside a list of which not all is there yet: so nothing of it moves when it is. */
export interface RestOfStudents {
  /** How many stand in the list as it opens. */
  count: number;
  /** How many lines *Vandaag* has. */
  due: number;
  /** In order. */
  groups: string[];
  /** Of which somebody is, as far as it was said. */
  schools: string[];
  hasClosed: boolean;
}

/** Read at once: whoever else waits for the database does not wait for thousands. */
const TOGETHER = 500;

/** @param only of these dossiers, as far as they are there; null for all, as of one moment. In no order. */
export async function listedStudents(
  { summaries }: DossierDatabase,
  only: readonly string[] | null,
  terms: Terms,
  now: number,
): Promise<ListedStudent[]> {
  const found = only ? await summaries.bulkGet([...only]) : await everySummary(summaries);
  return found.flatMap((summary) => summary ?? []).map(listing(terms, now));
}

/** @param after the id of a dossier, there or not; empty for the first part */
export async function studentsAfter(
  { summaries }: DossierDatabase,
  after: string,
  terms: Terms,
  now: number,
): Promise<PartOfStudents> {
  const found = await summariesAfter(summaries, after);
  return { students: found.map(listing(terms, now)), more: found.length === TOGETHER };
}

type Summaries = DossierDatabase['summaries'];

function summariesAfter(summaries: Summaries, after: string): PromiseLike<Summary[]> {
  return summaries.where(':id').above(after).limit(TOGETHER).toArray();
}

function everySummary(summaries: Summaries): PromiseLike<Summary[]> {
  return summaries.db.transaction('r', summaries, async () => {
    const all: Summary[] = [];
    for (let part: Summary[] | null = null; !part || part.length === TOGETHER; all.push(...part))
      part = await summariesAfter(summaries, all.at(-1)?.dossier ?? '');
    return all;
  });
}

function listing(terms: Terms, now: number): (summary: Summary) => ListedStudent {
  const wipedOn = wipeDays(terms, calendarDay(now));
  return (summary) => {
    const { createdAt: _, byHand: _byHand, ...listed } = summary;
    return { ...listed, wipedOn: wipedOn(summary) };
  };
}

/** Where pages lead to this dossier: the host, and the first school of the address where a page said which. */
export async function whereMet(
  { aliases }: DossierDatabase,
  dossier: string,
): Promise<{ host: string | null; school: string | null }> {
  let known: string | null = null;
  for (const { scope } of await aliases.where('dossier').equals(dossier).toArray()) {
    const [host, school] = scope.split(' ');
    if (host && school) return { host, school: schoolDossier(host, school) };
    known ??= host ?? null;
  }
  return { host: known, school: null };
}

/** Longer than any school calls a group: then it is something else. */
const LONGEST_GROUP = 40;

/** A page said in which group they are now. It is no change of the dossier: it stays no longer for it. */
export function noteGroup(
  database: DossierDatabase,
  dossier: string,
  group: string,
  now: number,
): Promise<void> {
  return database.transaction('rw', [database.summaries, database.commits], async () => {
    const summary = await database.summaries.get(dossier);
    if (!summary || summary.group === group || group.length > LONGEST_GROUP) return;
    await database.summaries.put({ ...summary, group });
    await noteCommit(database, dossier, now);
  });
}
