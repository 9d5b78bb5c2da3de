/**
 * A file about one student, from one colleague to another. It is opened on the page of that student, and comes to the
 * dossier of whoever stands there: never to another by what the file says.
 *
 * What the page of its maker said of the student goes along as aliases under a key that is made for this one file. Its
 * reader makes the same of what their own page says: so two pages are compared without a name or a number in the file.
 */
import { ALIAS_KEY_BYTES, aliasesOf, importAliasKey, type Sighting } from '../aliases';
import type { DossierDatabase } from '../database';
import { Gone, OtherStudent } from '../failures';
import type { Called } from '../rows';
import { begin } from '../students';
import { type Alias, speaksAgainst, whoIs } from '../who-is';
import type { Document, Part } from './document';
import { partOf } from './make';
import { type Counts, mergePart, rehomed } from './merge-part';
import { deviceMade, stampOf, store } from './restore';

/** `same` and `other` by their identifiers; `unclear`: only the teacher can tell. */
export type AboutWhom = 'same' | 'unclear' | 'other';

/** What a file changes of the student on the page, or has changed. */
export interface FileChanges extends Counts {
  about: AboutWhom;
  /** As whoever made the file saw the student. */
  label: string;
  group: string | null;
  made: number;
  dossier: string | null;
}

export interface TakingIn {
  /** What our own page says, under our own key. */
  aliases: readonly Alias[];
  /** Null for a student without a dossier here. */
  dossier: string | null;
  called: Called;
  /** As `begin` has it. */
  someoneNew: boolean;
  /** The teacher said that the file is about the student on the page. */
  sure: boolean;
}

export async function forColleague(
  document: Document,
  sighting: Sighting,
  group: string | null,
): Promise<Document> {
  const aliasKey = crypto.getRandomValues(new Uint8Array(ALIAS_KEY_BYTES));
  const aliases = await aliasesOf(sighting, await importAliasKey(aliasKey));
  const parts = document.parts.map((part) => ({
    ...part,
    aliases: aliases.map((alias) => ({ ...alias, dossier: part.dossier })),
  }));
  return { ...document, about: { is: 'student', group }, aliasKey, parts };
}

/** Await this before a transaction begins. */
export async function aboutWhom({ aliasKey, parts }: Document, sighting: Sighting): Promise<AboutWhom> {
  if (!aliasKey) return 'unclear';
  const onPage = await aliasesOf(sighting, await importAliasKey(aliasKey));
  return compare(onPage, parts[0]?.aliases ?? []);
}

/**
 * Pure. As a page is recognised (who-is.ts), but that what contradicts is refused: there are two teachers and two pages,
 * and nobody sees both. A name alone may be written otherwise on another page of the same student.
 */
export function compare(onPage: readonly Alias[], inFile: readonly Alias[]): AboutWhom {
  const held = inFile.map((alias) => ({ ...alias, dossier: 'file' }));
  if (whoIs(onPage, held).is === 'known') return 'same';
  const against = onPage.filter((alias) => speaksAgainst(alias, inFile));
  const isNumberHeld = onPage.some(
    ({ alias, kind }) => kind !== 'name' && inFile.some((one) => one.alias === alias),
  );
  const onlyName = against.every(({ kind }) => kind === 'name');
  return against.length === 0 || (onlyName && isNumberHeld) ? 'unclear' : 'other';
}

/** Away from any page: of the dossier that it came from, where that is here; else as of somebody new. */
export async function lookIntoFileAlone(
  database: DossierDatabase,
  document: Document,
  now: number,
): Promise<FileChanges> {
  const { dossier } = onlyPart(document);
  const isHere = (await database.summaries.get(dossier)) !== undefined;
  return lookIntoFile(database, document, 'unclear', isHere ? dossier : null, now);
}

export function lookIntoFile(
  database: DossierDatabase,
  document: Document,
  about: AboutWhom,
  dossier: string | null,
  now: number,
): Promise<FileChanges> {
  return database.transaction('r', database.tables, async () => {
    const part = onlyPart(document);
    const found = await whose(database, part, about, dossier);
    const stamp = await stampOf(database, [part], now);
    const home = dossier ?? part.dossier;
    const ours = dossier ? await partOf(database, dossier) : { ...NOTHING, dossier: home };
    const { counts } = mergePart(rehomed({ ...part, aliases: [] }, home), ours, stamp);
    return changesOf(document, part, found, counts, dossier);
  });
}

/** In one transaction, with the beginning of a dossier. @throws Gone, OtherStudent */
export function takeIn(
  database: DossierDatabase,
  document: Document,
  about: AboutWhom,
  { aliases, dossier, called, someoneNew, sure }: TakingIn,
  now: number,
): Promise<FileChanges> {
  return database.transaction('rw', database.tables, async () => {
    const part = onlyPart(document);
    const found = await whose(database, part, about, dossier);
    if (found === 'other' || !sure) throw new OtherStudent();
    const home = dossier ?? (await begin(database, aliases, called, someoneNew, now));
    if (!(await database.summaries.get(home))) throw new Gone();
    await deviceMade(database, now);
    const stamp = await stampOf(database, [part], now);
    const merge = mergePart(rehomed({ ...part, aliases: [] }, home), await partOf(database, home), stamp);
    if (merge.change !== 'none') await store(database, home, merge, stamp);
    return changesOf(document, part, found, merge.counts, home);
  });
}

const NOTHING: Part = { dossier: '', summary: null, rows: [], rivals: [], aliases: [], removed: [] };

/** The dossier of the file may be here already: then it is the one of the page, or the file is about somebody else. */
async function whose(
  database: DossierDatabase,
  part: Part,
  about: AboutWhom,
  dossier: string | null,
): Promise<AboutWhom> {
  if (part.dossier === dossier || !(await database.summaries.get(part.dossier))) return about;
  return 'other';
}

function onlyPart({ parts }: Document): Part {
  const [part] = parts;
  if (!part) throw new OtherStudent();
  return part;
}

function changesOf(
  { about: file, made }: Document,
  { summary }: Part,
  about: AboutWhom,
  counts: Counts,
  dossier: string | null,
): FileChanges {
  const group = file.is === 'student' ? file.group : null;
  return { ...counts, about, label: summary?.label ?? '', group, made, dossier };
}
