/**
 * Aliases that came in a backup of another installation. They were made under its key, so that nobody here is recognised
 * by them; that key came along and stands beside our own. As soon as a page says something of a student, what it says
 * is looked for under those keys too, and an alias that is found is written anew under our own: from then on it is like
 * any other. Until then it speaks of nobody, and against nobody.
 */
import { noteCommit } from './commits';
import type { DossierDatabase } from './database';
import type { AliasKey, AliasRow } from './stored';
import type { Alias } from './who-is';

export const OWN_KEY = 'aliases';
const OTHERS = `${OWN_KEY}:`;

/** The same for the same key, so that a backup that is read twice brings it once. */
export function otherKeyId(bytes: Uint8Array): AliasKey['id'] {
  return `${OTHERS}${[...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export async function otherKeys({ keys }: DossierDatabase): Promise<Uint8Array<ArrayBuffer>[]> {
  const held = await keys.where('id').startsWith(OTHERS).toArray();
  return held.flatMap((key) => ('bytes' in key ? [key.bytes] : []));
}

/** One thing that a page says of a student, under another key and under our own. */
export interface Translation {
  from: string;
  to: Alias;
}

/** Are any of these held under another key? */
export async function isHeldOtherwise({ aliases }: DossierDatabase, all: readonly Translation[]) {
  return (
    (await aliases
      .where('alias')
      .anyOf(all.map(({ from }) => from))
      .count()) > 0
  );
}

/** Writes those that are held under another key anew under our own. */
export function translate(
  database: DossierDatabase,
  all: readonly Translation[],
  now: number,
): Promise<void> {
  const { aliases, commits } = database;
  return database.transaction('rw', [aliases, commits], async () => {
    const changed = new Set<string>();
    for (const { from, to } of all)
      for (const row of await aliases.where('alias').equals(from).toArray()) {
        const known = await aliases.get([to.alias, row.dossier]);
        const { answers } = row;
        if (!known)
          await aliases.add({
            ...to,
            dossier: row.dossier,
            ...(answers ? { answers } : {}),
          } satisfies AliasRow);
        await aliases.delete([from, row.dossier]);
        changed.add(row.dossier);
      }
    for (const dossier of changed) await noteCommit(database, dossier, now);
  });
}
