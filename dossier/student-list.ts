/** The students of this device as a list shows them: their summaries, and nothing of what was written. */
import { calendarDay, type Day } from './calendar-day';
import { noteCommit } from './commits';
import type { DossierDatabase } from './database';
import { wipeDay } from './retention';
import type { Terms } from './retention-terms';
import type { Summary } from './rows';
import { schoolDossier } from './school';

export interface ListedStudent
  extends Pick<
    Summary,
    | 'dossier'
    | 'label'
    | 'group'
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

/** @param only of these dossiers, as far as they are there; null for all. In no order. */
export async function listedStudents(
  { summaries }: DossierDatabase,
  only: readonly string[] | null,
  terms: Terms,
  now: number,
): Promise<ListedStudent[]> {
  const today = calendarDay(now);
  const found = only ? await summaries.bulkGet([...only]) : await summaries.toArray();
  return found.flatMap((summary) => {
    if (!summary) return [];
    const { createdAt: _, byHand: _byHand, ...listed } = summary;
    return [{ ...listed, wipedOn: wipeDay(summary, terms, today) }];
  });
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
