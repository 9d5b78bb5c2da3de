/** What a backup, or a file about one student, is made of. */
import type { DossierDatabase } from '../database';
import { heldKey } from '../students';
import type { Document, Part } from './document';
import { ofNoSchool } from './merge-part';

/** Everything on this device, as of one moment. */
export function wholeDocument(database: DossierDatabase, now: number): Promise<Document> {
  const { rows, rivals, summaries, aliases, removed, keys } = database;
  return database.transaction('r', [rows, rivals, summaries, aliases, removed, keys], async () => {
    const parts = new Map<string, Part>();
    for (const summary of await summaries.toArray())
      parts.set(summary.dossier, { ...nothing(summary.dossier), summary });
    const stores = [
      ['rows', await rows.toArray()],
      ['rivals', await rivals.toArray()],
      ['aliases', await aliases.toArray()],
      ['removed', await removed.toArray()],
    ] as const;
    for (const [store, all] of stores)
      for (const one of all) {
        const part = parts.get(one.dossier) ?? nothing(one.dossier);
        parts.set(one.dossier, part);
        (part[store] as object[]).push(one);
      }
    return { made: now, about: { is: 'all' }, aliasKey: await heldKey(database), parts: [...parts.values()] };
  });
}

/** All of one student or school that stands here. */
export async function partOf(database: DossierDatabase, dossier: string): Promise<Part> {
  const { rows, rivals, summaries, aliases, removed } = database;
  const [summary, ...lists] = await Promise.all([
    summaries.get(dossier),
    rows.where({ dossier }).toArray(),
    rivals.where({ dossier }).toArray(),
    aliases.where({ dossier }).toArray(),
    removed.where({ dossier }).toArray(),
  ]);
  return {
    dossier,
    summary: summary ?? null,
    rows: lists[0],
    rivals: lists[1],
    aliases: lists[2],
    removed: lists[3],
  };
}

/** Of one student, as of one moment; without anything by which they, or their school, could be recognised. Null when there is none. */
export function studentDocument(
  database: DossierDatabase,
  dossier: string,
  now: number,
): Promise<Document | null> {
  return database.transaction('r', database.tables, async () => {
    const part = await partOf(database, dossier);
    if (!part.summary) return null;
    const about = { is: 'student', group: part.summary.group ?? null } as const;
    const summary = ofNoSchool(part.summary);
    return { made: now, about, aliasKey: null, parts: [{ ...part, summary, aliases: [] }] };
  });
}

function nothing(dossier: string): Part {
  return { dossier, summary: null, rows: [], rivals: [], aliases: [], removed: [] };
}
