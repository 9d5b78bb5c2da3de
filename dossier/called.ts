/** How the student of a dossier is called: what is kept of it, and made shorter everywhere at once. */
import { noteCommit } from './commits';
import type { DossierDatabase } from './database';
import type { Called } from './rows';
import type { AliasRow } from './stored';
import type { Alias } from './who-is';

/** Beside a page of a student. */
export interface HeldLabel extends Called {
  dossier: string;
  /** Milliseconds since the epoch. */
  updatedAt: number;
  /**
   * Whether the page has a name that the dossier was begun under or recognised by (`same`), or it has such names and this
   * is none of them (`other`): of whom a label has no more than initials, nothing else can tell. `unknown` where no name
   * of this host is held, or it came by nothing but an answer of the teacher.
   */
  naming: 'same' | 'other' | 'unknown';
}

/** In the order of the ids; dossiers that are gone are left out. */
export function heldLabels(
  database: DossierDatabase,
  dossiers: readonly string[],
  onPage: readonly Alias[],
): Promise<HeldLabel[]> {
  const { summaries, aliases } = database;
  return database.transaction('r', [summaries, aliases], async () => {
    const held = await summaries.bulkGet([...dossiers]);
    const found: HeldLabel[] = [];
    for (const summary of held) {
      if (!summary) continue;
      const { dossier, updatedAt } = summary;
      const own = await aliases.where('dossier').equals(dossier).toArray();
      found.push({ dossier, updatedAt, ...calledIn(summary), naming: namingOf(onPage, own) });
    }
    return found;
  });
}

/** Pure. @param own every alias of one dossier */
export function namingOf(onPage: readonly Alias[], own: readonly AliasRow[]): HeldLabel['naming'] {
  const isUnasked = ({ kind, answers = [] }: AliasRow) =>
    kind === 'name' && !answers.some(({ said }) => said === 'this');
  const names = own.filter(isUnasked);
  const here = onPage.filter(({ kind }) => kind === 'name');
  if (here.some(({ alias }) => names.some((one) => one.alias === alias))) return 'same';
  return here.some(({ scope }) => names.some((one) => one.scope === scope)) ? 'other' : 'unknown';
}

/** No longer than first name and initial: as an answer of the teacher is kept with it. */
export function atMostShort({ label, written }: Called): string {
  return written?.as === 'full' ? written.short : label;
}

/** Where a dossier is still called as it `was`. The day of its last change stays what it is. */
export function callAnew(
  database: DossierDatabase,
  dossier: string,
  was: Called,
  now: Called,
  at: number,
): Promise<void> {
  const { summaries, commits } = database;
  return database.transaction('rw', [summaries, commits], async () => {
    const summary = await summaries.get(dossier);
    if (!summary || summary.label !== was.label || summary.written?.as !== was.written?.as) return;
    const { written: _, ...rest } = summary;
    await summaries.put({ ...rest, ...now });
    await noteCommit(database, dossier, at);
  });
}

/** Makes a label shorter; null where it is short enough. */
export interface Shortening {
  label(called: Called): Called | null;
  /** Of the label an answer was kept with. */
  answer(label: string): string;
}

/** Is any label longer than that, wherever one is kept? */
export function isAnyLonger(database: DossierDatabase, shorter: Shortening): Promise<boolean> {
  const { summaries, aliases } = database;
  return database.transaction('r', [summaries, aliases], async () => {
    const isLonger = (one: Called) => shorter.label(calledIn(one)) !== null;
    if ((await summaries.toArray()).some(isLonger)) return true;
    return (await aliases.toArray()).some(({ answers = [] }) =>
      answers.some(({ label }) => shorter.answer(label) !== label),
    );
  });
}

/** Wherever a label is kept, of all dossiers in one transaction. @returns the dossiers that are called otherwise now */
export function callShorter(database: DossierDatabase, shorter: Shortening, at: number): Promise<string[]> {
  const { summaries, aliases, commits } = database;
  return database.transaction('rw', [summaries, aliases, commits], async () => {
    const changed = new Set<string>();
    for (const summary of await summaries.toArray()) {
      const called = shorter.label(calledIn(summary));
      if (!called) continue;
      const { written: _, ...rest } = summary;
      await summaries.put({ ...rest, ...called });
      changed.add(summary.dossier);
    }
    for (const alias of await aliases.toArray()) {
      const answers = alias.answers?.map((one) => ({ ...one, label: shorter.answer(one.label) }));
      if (!answers?.some(({ label }, at) => label !== alias.answers?.[at]?.label)) continue;
      await aliases.put({ ...alias, answers });
      changed.add(alias.dossier);
    }
    for (const dossier of changed) await noteCommit(database, dossier, at);
    return [...changed];
  });
}

function calledIn({ label, written }: Called): Called {
  return written ? { label, written } : { label };
}
