/** A whole backup comes back: added to what is here, in one transaction, or not at all. Nothing here is deleted. */
import { deviceIn } from '../commit';
import { KEYS, lastCommit, nextCommit, noteCommit } from '../commits';
import type { DossierDatabase } from '../database';
import { type Clock, DRIFT, receiveEvent, timeOf } from '../hybrid-clock';
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

interface Plan {
  changes: Changes;
  merges: { part: Part; merge: PartMerge }[];
  key: AliasKey | null;
}

/** What `restore` would change; nothing is changed. */
export function lookInto(
  database: DossierDatabase,
  document: Document,
  how: Restoring,
  now: number,
): Promise<Changes> {
  return database.transaction('r', database.tables, async () => {
    const { changes } = await plan(database, document, how, await stampOf(database, document.parts, now));
    return changes;
  });
}

/** Sent twice, it lands once. @returns also the dossiers in which something was stored */
export function restore(
  database: DossierDatabase,
  document: Document,
  how: Restoring,
  now: number,
): Promise<{ changes: Changes; dossiers: string[] }> {
  return database.transaction('rw', database.tables, async () => {
    await deviceMade(database, now);
    const stamp = await stampOf(database, document.parts, now);
    const { changes, merges, key } = await plan(database, document, how, stamp);
    const stored = merges.filter(({ merge }) => merge.change !== 'none');
    for (const { merge, part } of stored) await store(database, part.dossier, merge, stamp);
    if (key) {
      await database.keys.put(key);
      await noteCommit(database, KEYS, now);
    }
    return { changes, dossiers: stored.map(({ part }) => part.dossier) };
  });
}

/** Within a transaction. */
async function plan(
  database: DossierDatabase,
  document: Document,
  { wiped }: Restoring,
  stamp: Stamp,
): Promise<Plan> {
  const students: Changes['students'] = { new: [], changed: [], same: [], wiped: [] };
  const schools = { changed: 0, same: 0 };
  const counts: Counts = { fresh: 0, changed: 0, beside: 0 };
  const merges: Plan['merges'] = [];
  for (const part of document.parts) {
    const ours = await partOf(database, part.dossier);
    const { summary } = part;
    // Of what was wiped its commit stays.
    const isWiped = summary && !ours.summary && (await database.commits.get(part.dossier)) !== undefined;
    if (isWiped) students.wiped.push(summary.label);
    if (isWiped && !wiped) continue;
    const merge = mergePart(part, ours, stamp);
    merges.push({ part, merge });
    for (const what of ['fresh', 'changed', 'beside'] as const) counts[what] += merge.counts[what];
    const seen = merge.change === 'new' || merge.change === 'changed';
    if (!summary) schools[seen ? 'changed' : 'same'] += 1;
    else if (!isWiped) students[seen ? (merge.change as 'new' | 'changed') : 'same'].push(summary.label);
  }
  const key = await keyToKeep(database, document.aliasKey);
  const otherKey = key !== null && key.id !== OWN_KEY;
  return { changes: { made: document.made, ...counts, students, schools, otherKey }, merges, key };
}

/**
 * Of this device when it knows nobody yet: it made one as soon as it saw a page. Else beside its own (students.ts).
 * @returns null when it is here
 */
async function keyToKeep(database: DossierDatabase, bytes: Document['aliasKey']): Promise<Plan['key']> {
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
  const { rows, rivals, summaries, aliases, removed, commits } = database;
  await rows.bulkPut(merge.rows);
  await rivals.bulkDelete(merge.settled);
  await rivals.bulkPut(merge.rivals);
  await removed.bulkDelete(merge.rows.map(({ id }) => id));
  await removed.bulkPut(merge.removed);
  await aliases.bulkPut(merge.aliases);
  if (merge.summary) await summaries.put(merge.summary);
  const next = await nextCommit(database, dossier, stamp.updatedAt);
  // What this device writes from now on comes after all that it has read.
  await commits.put({ ...next, clock: next.clock > stamp.clock ? next.clock : stamp.clock });
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
