/** A whole backup comes back: added to what is here, in one transaction, or not at all. Nothing here is deleted. */
import { deviceIn } from '../commit';
import { commitAfter, KEYS, lastCommit, noteCommit } from '../commits';
import type { DossierDatabase } from '../database';
import { type Clock, DRIFT, receiveEvent, timeOf } from '../hybrid-clock';
import { AT_ANY_PACE, type Pace } from '../long-work';
import { OWN_KEY, otherKeyId } from '../other-keys';
import type { Stamp } from '../rows';
import type { AliasKey } from '../stored';
import { heldKey } from '../students';
import type { Document, Part } from './document';
import { partOf } from './make';
import { type Counts, mergePart, type PartMerge } from './merge-part';

/** What restoring changes, or has changed. */
export interface Changes extends Counts {
  /** When the file was made, milliseconds since the epoch. */
  made: number;
  /** Labels, in the order of the file. */
  students: { new: string[]; changed: string[]; same: string[]; wiped: string[] };
  schools: { changed: number; same: number };
  /** The file knows its students under another key than this device: each is recognised when their page is seen. */
  otherKey: boolean;
}

export interface Restoring {
  /** Also students that were wiped from this device one by one. */
  wiped: boolean;
}

/** A dossier of the file, and what is to be stored of it. */
interface Merged {
  dossier: string;
  merge: PartMerge;
}

/** So many dossiers are read and stored in one go: of one at a time most of the time is waiting. */
const TOGETHER = 50;

/** What `restore` would change; nothing is changed. @throws Stopped */
export function lookInto(
  database: DossierDatabase,
  document: Document,
  how: Restoring,
  now: number,
  pace: Pace = AT_ANY_PACE,
): Promise<Changes> {
  return database.transaction('r', database.tables, async () => {
    const stamp = await stampOf(database, document.parts, now);
    const key = await keyToKeep(database, document.aliasKey);
    return changesOf(database, document, how, stamp, key, pace, async () => {});
  });
}

/** Sent twice, it lands once. @returns also the dossiers in which something was stored @throws Stopped */
export function restore(
  database: DossierDatabase,
  document: Document,
  how: Restoring,
  now: number,
  pace: Pace = AT_ANY_PACE,
): Promise<{ changes: Changes; dossiers: string[] }> {
  return database.transaction('rw', database.tables, async () => {
    await deviceMade(database, now);
    const stamp = await stampOf(database, document.parts, now);
    // Before anybody of the file is known here.
    const key = await keyToKeep(database, document.aliasKey);
    const dossiers: string[] = [];
    const changes = await changesOf(database, document, how, stamp, key, pace, async (merged) => {
      const stored = merged.filter(({ merge }) => merge.change !== 'none');
      await storeAll(database, stored, stamp);
      dossiers.push(...stored.map(({ dossier }) => dossier));
    });
    if (key) {
      await database.keys.put(key);
      await noteCommit(database, KEYS, now);
    }
    return { changes, dossiers };
  });
}

/** Within a transaction. @param each what becomes of some of the dossiers, before the next are looked at */
async function changesOf(
  database: DossierDatabase,
  { parts, made }: Document,
  { wiped }: Restoring,
  stamp: Stamp,
  key: AliasKey | null,
  pace: Pace,
  each: (merged: Merged[]) => Promise<void>,
): Promise<Changes> {
  const students: Changes['students'] = { new: [], changed: [], same: [], wiped: [] };
  const schools = { changed: 0, same: 0 };
  const counts: Counts = { fresh: 0, changed: 0, beside: 0 };
  for (let from = 0; from < parts.length; from += TOGETHER) {
    pace(from, parts.length);
    const some = parts.slice(from, from + TOGETHER);
    const here = await Promise.all(some.map(({ dossier }) => partOf(database, dossier)));
    // Of what was wiped its commit stays.
    const commits = await database.commits.bulkGet(some.map(({ dossier }) => dossier));
    const merged: Merged[] = [];
    for (const [at, part] of some.entries()) {
      const { dossier, summary } = part;
      const ours = here[at] as Part;
      const isWiped = summary && !ours.summary && commits[at] !== undefined;
      if (isWiped) students.wiped.push(summary.label);
      if (isWiped && !wiped) continue;
      const merge = mergePart(part, ours, stamp);
      merged.push({ dossier, merge });
      for (const what of ['fresh', 'changed', 'beside'] as const) counts[what] += merge.counts[what];
      const seen = merge.change === 'new' || merge.change === 'changed';
      if (!summary) schools[seen ? 'changed' : 'same'] += 1;
      else if (!isWiped) students[seen ? (merge.change as 'new' | 'changed') : 'same'].push(summary.label);
    }
    await each(merged);
  }
  pace(parts.length, parts.length);
  const otherKey = key !== null && key.id !== OWN_KEY;
  return { made, ...counts, students, schools, otherKey };
}

/**
 * Of this device when it knows nobody yet: it made one as soon as it saw a page. Else beside its own (students.ts).
 * @returns null when it is here
 */
async function keyToKeep(database: DossierDatabase, bytes: Document['aliasKey']): Promise<AliasKey | null> {
  if (!bytes) return null;
  const own = await heldKey(database);
  if (own && isSame(own, bytes)) return null;
  if (!own || (await database.aliases.count()) === 0) return { id: OWN_KEY, bytes };
  const id = otherKeyId(bytes);
  return (await database.keys.get(id)) ? null : { id, bytes };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Within a transaction. */
export async function store(database: DossierDatabase, dossier: string, merge: PartMerge, stamp: Stamp) {
  await storeAll(database, [{ dossier, merge }], stamp);
}

/** Within a transaction. */
async function storeAll(database: DossierDatabase, merged: readonly Merged[], stamp: Stamp) {
  const { rows, rivals, summaries, aliases, removed, commits } = database;
  const all = merged.map(({ merge }) => merge);
  const stored = all.flatMap((one) => one.rows);
  await rows.bulkPut(stored);
  await rivals.bulkDelete(all.flatMap((one) => one.settled));
  await rivals.bulkPut(all.flatMap((one) => one.rivals));
  await removed.bulkDelete(stored.map(({ id }) => id));
  await removed.bulkPut(all.flatMap((one) => one.removed));
  await aliases.bulkPut(all.flatMap((one) => one.aliases));
  await summaries.bulkPut(all.flatMap(({ summary }) => summary ?? []));
  let last = await lastCommit(database);
  const next = merged.map(({ dossier }) => {
    const commit = commitAfter(last, dossier, stamp.updatedAt);
    // What this device writes from now on comes after all that it has read.
    last = { ...commit, clock: commit.clock > stamp.clock ? commit.clock : stamp.clock };
    return last;
  });
  await commits.bulkPut(next);
}

/** Within a transaction: this installation has an id from now on. */
export async function deviceMade(database: DossierDatabase, now: number): Promise<void> {
  if (await deviceIn(database)) return;
  await database.keys.add({ id: 'device', device: crypto.randomUUID() });
  await noteCommit(database, KEYS, now);
}

/** Of what changes here: after everything on this device, and after everything in the file that can be believed. */
export async function stampOf(
  database: DossierDatabase,
  parts: readonly Part[],
  now: number,
): Promise<Stamp> {
  const device = (await deviceIn(database)) ?? '';
  let newest: Clock = '0'.repeat(16);
  for (const { rows } of parts)
    for (const { clock } of rows) if (clock > newest && timeOf(clock) - now <= DRIFT) newest = clock;
  const last = await lastCommit(database);
  return { updatedAt: now, device, clock: receiveEvent(last?.clock ?? null, newest, now) };
}
