/** All of one student or school in a file meets what stands here of them. Pure. */
import { DRIFT, timeOf } from '../hybrid-clock';
import { rowId } from '../row-id';
import type { AnyRow, Row, Stamp, Summary } from '../rows';
import type { AliasRow, Removed, StoredRival, StoredRow } from '../stored';
import { recount } from '../summarise';
import type { Part } from './document';
import { mergeRemoved, mergeRow } from './merge-row';

/** What is to be stored, and what of it a teacher can see. */
export interface PartMerge {
  summary: Summary | null;
  rows: StoredRow[];
  rivals: StoredRival[];
  settled: string[];
  aliases: AliasRow[];
  removed: Removed[];
  /** `quiet`: something is to be stored, and none of it can be seen. */
  change: 'new' | 'changed' | 'quiet' | 'none';
  counts: Counts;
}

export interface Counts {
  /** Rows that were not here, and rows of which something changes. */
  fresh: number;
  changed: number;
  /** Texts that are kept beside another. */
  beside: number;
}

/** @param ours what stands here; without a summary and rows where nothing does */
export function mergePart(theirs: Part, ours: Part, stamp: Stamp): PartMerge {
  const here = new Map(ours.rows.map((row) => [row.id, row]));
  const gone = new Map(ours.removed.map((one) => [one.id, one]));
  const round = ours.summary ? roundOf(theirs, ours.summary, gone) : (theirs.summary?.round ?? 0);
  const counts: Counts = { fresh: 0, changed: 0, beside: 0 };
  const rows: StoredRow[] = [];
  const rivals: StoredRival[] = [];
  const settled: string[] = [];

  for (const row of theirs.rows) {
    if (row.round > round) continue;
    const ofRow = (rival: StoredRival) => rival.row === row.id;
    const standing = {
      row: here.get(row.id) ?? null,
      rivals: ours.rivals.filter(ofRow),
      removed: gone.get(row.id) ?? null,
    };
    const merged = mergeRow(
      { row: inTime(row, stamp), rivals: theirs.rivals.filter(ofRow) },
      standing,
      stamp,
    );
    if (!merged) continue;
    rows.push(merged.row);
    rivals.push(...merged.rivals);
    settled.push(...merged.settled);
    if (merged.change === 'new') counts.fresh += 1;
    if (merged.change === 'changed') counts.changed += 1;
    counts.beside += merged.beside;
  }

  const stored = new Map([...here, ...rows.map((row) => [row.id, row] as const)]);
  const removed = theirs.removed.flatMap((one) => {
    if (stored.has(one.id)) return [];
    const known = gone.get(one.id) ?? null;
    const merged = mergeRemoved(one, known);
    return known && JSON.stringify(merged) === JSON.stringify(known) ? [] : [merged];
  });
  const aliases = newAliases(theirs.aliases, ours.aliases);
  const seen = rows.length > 0 && counts.fresh + counts.changed > 0;
  const isNew = ours.summary === null && theirs.summary !== null;
  const grown = ours.summary !== null && round > ours.summary.round;
  const told = ours.summary?.school === undefined ? theirs.summary?.school : undefined;
  const quiet = rows.length > 0 || removed.length > 0 || aliases.length > 0 || told !== undefined;
  const whole = seen || isNew || grown ? summaryOf(theirs, ours, round, [...stored.values()], stamp) : null;
  const summary = whole ?? (told === undefined ? null : ours.summary);
  return {
    // Of which school it is, whoever knew: what was said here stands.
    summary: summary && told !== undefined ? { ...summary, school: told } : summary,
    rows,
    rivals,
    settled,
    aliases,
    removed,
    change: isNew ? 'new' : seen || grown ? 'changed' : quiet ? 'quiet' : 'none',
    counts,
  };
}

/**
 * Under the id of another dossier: a file about one student comes to the dossier of the student on the page. The schools of
 * whoever made it are not those of this device.
 */
export function rehomed(part: Part, dossier: string): Part {
  const move = (id: string) => dossier + id.slice(part.dossier.length);
  return {
    dossier,
    summary: part.summary && { ...ofNoSchool(part.summary), dossier },
    rows: part.rows.map((row) => ({ ...row, id: move(row.id), dossier })),
    rivals: part.rivals.map((rival) => ({ ...rival, id: move(rival.id), row: move(rival.row), dossier })),
    aliases: part.aliases.map((alias) => ({ ...alias, dossier })),
    removed: part.removed.map((one) => ({ ...one, id: move(one.id), dossier })),
  };
}

export function ofNoSchool({ school: _, ...summary }: Summary): Summary {
  return summary;
}

/**
 * The later of the two. A round that was taken back here stays so, unless something was written in it over there: all
 * that stands in it then are copies.
 */
function roundOf(theirs: Part, { dossier, round }: Summary, gone: ReadonlyMap<string, Removed>): number {
  const isWritten = (row: StoredRow) =>
    row.kind !== 'round' && (row.revision > 1 || Object.keys(row.heard).length > 0);
  for (let last = theirs.summary?.round ?? 0; last > round; last--) {
    const takenBack = gone.has(rowId(dossier, last, 'round', '-'));
    if (!takenBack || theirs.rows.some((row) => row.round === last && isWritten(row))) return last;
  }
  return round;
}

/** What is dated further ahead than clocks can differ says nothing of when it was: it is older than all that does. */
function inTime(row: StoredRow, { updatedAt: now, clock }: Stamp): StoredRow {
  if (timeOf(row.clock) - Math.max(now, timeOf(clock)) <= DRIFT) return row;
  return { ...row, clock: '0'.repeat(row.clock.length), updatedAt: Math.min(row.updatedAt, now) };
}

/** What changes here was changed now; what is new here was changed when it was. */
function summaryOf(
  theirs: Part,
  ours: Part,
  round: number,
  rows: readonly StoredRow[],
  { updatedAt: now }: Stamp,
): Summary | null {
  const base = ours.summary ?? theirs.summary;
  if (!base || !theirs.summary) return null;
  const closing = rows.find(
    (row): row is StoredRow & Row<'round'> => row.kind === 'round' && row.round === round,
  );
  const later = round > (ours.summary?.round ?? 0) ? theirs.summary : base;
  const whole: Summary = {
    ...base,
    round,
    lastStep: later.lastStep,
    since: later.since,
    closedOn: closing?.payload.end === 'close' ? closing.payload.ended : null,
    createdAt: Math.min(base.createdAt, theirs.summary.createdAt),
  };
  const counted = recount(whole, rows.filter((row) => row.round === round) as AnyRow[], now);
  return ours.summary ? counted : { ...counted, updatedAt: Math.min(theirs.summary.updatedAt, now) };
}

/** Those that are not here, and answers that are not known of those that are. */
function newAliases(theirs: readonly AliasRow[], ours: readonly AliasRow[]): AliasRow[] {
  return theirs.flatMap((alias) => {
    const known = ours.find((one) => one.alias === alias.alias);
    if (!known) return [alias];
    // What is here without a question needs no answer.
    if (!known.answers) return [];
    const missing = (alias.answers ?? []).filter(({ id }) => !known.answers?.some((one) => one.id === id));
    return missing.length > 0 ? [{ ...known, answers: [...known.answers, ...missing] }] : [];
  });
}
