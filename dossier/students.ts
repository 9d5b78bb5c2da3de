/** Finding, beginning and confirming the dossier of the student on a page. */
import { ALIAS_KEY_BYTES, aliasesOf, importAliasKey, type Sighting } from './aliases';
import type { DossierDatabase } from './database';
import { OtherStudent } from './failures';
import { newSummary } from './summarise';
import { type Alias, type WhoIs, whoIs } from './who-is';

const keys = new WeakMap<DossierDatabase, Promise<CryptoKey>>();

/** The aliases of who is on the page, under this installation's key (made at first use). */
export async function sightingAliases(database: DossierDatabase, sighting: Sighting): Promise<Alias[]> {
  let key = keys.get(database);
  if (!key) {
    key = aliasKey(database);
    keys.set(database, key);
    // A failed read must not be remembered as the key.
    key.catch(() => keys.delete(database));
  }
  return aliasesOf(sighting, await key);
}

/** Which dossier this is; a dossier that is sure gets the aliases it did not have yet. */
export async function recognise(database: DossierDatabase, aliases: readonly Alias[]): Promise<WhoIs> {
  const found = await database.transaction('r', database.aliases, () => lookUp(database, aliases));
  if (found.is !== 'known' || found.missing.length === 0) return found;
  return database.transaction('rw', database.aliases, async () => {
    const again = await lookUp(database, aliases);
    if (again.is === 'known') await addAliases(database, again.dossier, again.missing);
    return again;
  });
}

/**
 * *Beginnen*: the dossier of this student, made if there is none. Two panels that begin at once get the same one.
 * @param someoneNew the teacher said that none of the candidates is this student
 * @throws OtherStudent when it is unclear who this is and the teacher has not said so
 */
export function begin(
  database: DossierDatabase,
  aliases: readonly Alias[],
  label: string,
  someoneNew: boolean,
  now: number,
): Promise<string> {
  const dossier = crypto.randomUUID();
  return database.transaction('rw', [database.aliases, database.summaries], async () => {
    const found = await lookUp(database, aliases);
    if (found.is === 'known') return found.dossier;
    if (aliases.length === 0 || (found.is === 'unsure' && !someoneNew)) throw new OtherStudent();
    await database.summaries.add(newSummary(dossier, label, now));
    // Also those that another dossier holds: from then on they point at two, and a page with no more than them asks.
    await addAliases(database, dossier, aliases);
    return dossier;
  });
}

/**
 * The teacher said: the student on the page is the one of this dossier.
 *
 * The aliases of the page are added to it. One of the same kind that differs (a corrected name, a new number) stands
 * beside the old one: both are true of pages this student may be met on. An alias that also belongs to another
 * dossier is not taken away from that one: then it points at both, and only the rest of the page can decide.
 * @throws OtherStudent when the page does not leave this dossier open
 */
export function confirm(
  database: DossierDatabase,
  aliases: readonly Alias[],
  dossier: string,
): Promise<void> {
  return database.transaction('rw', [database.aliases, database.summaries], async () => {
    const found = await lookUp(database, aliases);
    const open = found.is === 'known' ? [found.dossier] : found.is === 'unsure' ? found.candidates : [];
    if (!open.includes(dossier) || !(await database.summaries.get(dossier))) throw new OtherStudent();
    await addAliases(database, dossier, aliases);
  });
}

/** Labels to choose from, in the order of the ids; dossiers that are gone are left out. */
export async function labelsOf(database: DossierDatabase, dossiers: readonly string[]) {
  const summaries = await database.summaries.bulkGet([...dossiers]);
  return summaries.flatMap((summary) =>
    summary ? [{ dossier: summary.dossier, label: summary.label }] : [],
  );
}

async function lookUp(database: DossierDatabase, aliases: readonly Alias[]): Promise<WhoIs> {
  const matches = await database.aliases
    .where('alias')
    .anyOf(aliases.map(({ alias }) => alias))
    .toArray();
  const dossiers = [...new Set(matches.map(({ dossier }) => dossier))];
  return whoIs(aliases, await database.aliases.where('dossier').anyOf(dossiers).toArray());
}

async function addAliases(database: DossierDatabase, dossier: string, aliases: readonly Alias[]) {
  await database.aliases.bulkPut(aliases.map((alias) => ({ ...alias, dossier })));
}

async function aliasKey(database: DossierDatabase): Promise<CryptoKey> {
  const fresh = crypto.getRandomValues(new Uint8Array(ALIAS_KEY_BYTES));
  const bytes = await database.transaction('rw', database.keys, async () => {
    const held = await database.keys.get('aliases');
    if (held) return held.bytes;
    await database.keys.add({ id: 'aliases', bytes: fresh });
    return fresh;
  });
  return importAliasKey(bytes);
}
