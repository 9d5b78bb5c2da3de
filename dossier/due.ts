/** Which dossiers of a database are due, and what becomes of them. What decides is in retention.ts. */
import { addDays, type Day } from './calendar-day';
import { nextCommit } from './commits';
import type { DossierDatabase } from './database';
import type { Looked } from './looked';
import { type Doubt, isDue, isMistimed } from './retention';
import type { Terms } from './retention-terms';
import type { Summary } from './rows';
import { wipeIf } from './wipe';

/** What there is to do on a day, by the ids of dossiers. */
export interface DueNow {
  /** Changed under a clock that was wrong then. */
  mistimed: string[];
  /** Known to fall due. */
  known: string[];
  /** Due, and the teacher is asked first. */
  asked: string[];
}

export interface Look {
  looked: Looked;
  terms: Terms;
  today: Day;
  doubt: Doubt | null;
}

/** As of one moment; changes nothing. Reads the summaries alone but for what was changed since the last look. */
export function lookForDue(
  database: DossierDatabase,
  { looked, terms, today, doubt }: Look,
): Promise<DueNow> {
  const { summaries, commits, rows } = database;
  return database.transaction('r', [summaries, commits, rows], async () => {
    const since = await commits.where('number').above(looked.commit).sortBy('number');
    const touched = new Set(since.map(({ of }) => of));
    const waiting = new Set(looked.asked?.dossiers);
    const found: DueNow = { mistimed: [], known: [], asked: [] };

    /** A dossier can be touched without a change: a page told more of who it is about. */
    const wasChanged = async (dossier: string) => {
      const clocks = (await rows.where({ dossier }).toArray()).map(({ clock }) => clock);
      return clocks.length === 0 || clocks.some((clock) => clock > looked.clock);
    };
    for (const summary of await summaries.toArray()) {
      const { dossier, updatedAt } = summary;
      const isTouched = touched.has(dossier);
      const mistimed =
        isMistimed(updatedAt, null, today) ||
        (isTouched && isMistimed(updatedAt, looked.day, today) && (await wasChanged(dossier)));
      if (mistimed) found.mistimed.push(dossier);
      // In doubt nobody knows which of two clocks was wrong.
      if ((mistimed && !doubt) || isMistimed(updatedAt, null, today) || !isDue(summary, terms, today))
        continue;
      const isNew = isTouched && !wasChosen(summary, looked.day);
      const isKnown = isDue(summary, looked.terms, today) && !isNew && !waiting.has(dossier);
      found[isKnown && !doubt ? 'known' : 'asked'].push(dossier);
    }
    return found;
  });
}

/** The teacher chose the day since the last look. */
function wasChosen({ byHand }: Summary, looked: Day | null): boolean {
  return byHand !== undefined && looked !== null && byHand.on >= looked;
}

/** @returns those of which nothing is left; one that is not due any more, because of a change meanwhile, stays */
export async function wipeDue(
  database: DossierDatabase,
  dossiers: readonly string[],
  stillDue: (summary: Summary) => boolean,
  now: number,
): Promise<string[]> {
  const wiped: string[] = [];
  for (const dossier of dossiers) {
    const { gone } = await wipeIf(database, dossier, stillDue, now);
    if (gone) wiped.push(dossier);
  }
  return wiped;
}

/** Their last change counts as one of now. */
export function stampAnew(
  database: DossierDatabase,
  dossiers: readonly string[],
  now: number,
): Promise<void> {
  return changeSummaries(database, dossiers, now, (summary) => ({ ...summary, updatedAt: now }));
}

/** *Bewaren*: each stays once more as long as after a change. */
export function keepOn(
  database: DossierDatabase,
  dossiers: readonly string[],
  { terms, today }: Pick<Look, 'terms' | 'today'>,
  now: number,
): Promise<void> {
  return changeSummaries(database, dossiers, now, (summary) => {
    const day = addDays(today, summary.closedOn === null ? terms.open : terms.closed);
    return { ...summary, byHand: { day, on: today, sooner: false, closedOn: summary.closedOn } };
  });
}

/** All or none. */
function changeSummaries(
  database: DossierDatabase,
  dossiers: readonly string[],
  now: number,
  change: (summary: Summary) => Summary,
): Promise<void> {
  const { summaries, commits } = database;
  return database.transaction('rw', [summaries, commits], async () => {
    for (const dossier of dossiers) {
      const summary = await summaries.get(dossier);
      if (!summary) continue;
      await summaries.put(change(summary));
      await commits.put(await nextCommit(database, dossier, now));
    }
  });
}
