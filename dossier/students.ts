/** Finding, beginning and confirming the dossier of the student on a page. */
import { ALIAS_KEY_BYTES } from './aliases';
import { answersBehind, answersIn, brought, type GivenAnswer } from './answers';
import { calendarDay } from './calendar-day';
import { atMostShort } from './called';
import { KEYS, noteCommit } from './commits';
import type { DossierDatabase } from './database';
import { OtherStudent } from './failures';
import { OWN_KEY } from './other-keys';
import type { Called } from './rows';
import type { AliasRow, Answer } from './stored';
import { newSummary } from './summarise';
import { type Alias, type WhoIs, whoIs } from './who-is';

/** The key of this installation; null before its first use. */
export async function heldKey(database: DossierDatabase): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await database.keys.get(OWN_KEY);
  return key && 'bytes' in key ? key.bytes : null;
}

/** Makes the key, unless it was made meanwhile. */
export function makeKey(database: DossierDatabase, now: number): Promise<Uint8Array<ArrayBuffer>> {
  return database.transaction('rw', [database.keys, database.commits], async () => {
    const held = await heldKey(database);
    if (held) return held;
    const bytes = crypto.getRandomValues(new Uint8Array(ALIAS_KEY_BYTES));
    await database.keys.add({ id: OWN_KEY, bytes });
    await noteCommit(database, KEYS, now);
    return bytes;
  });
}

/** Which dossier this is. */
export async function recognise(database: DossierDatabase, aliases: readonly Alias[]): Promise<WhoIs> {
  return (await database.transaction('r', database.aliases, () => lookUp(database, aliases))).found;
}

/**
 * The same, and a dossier that is sure gets the aliases it did not have yet. They go the way of the answer that made it
 * sure, when that is taken back.
 */
export function addMissing(
  database: DossierDatabase,
  aliases: readonly Alias[],
  now: number,
): Promise<WhoIs> {
  return database.transaction('rw', [database.aliases, database.commits], async () => {
    const { found, held } = await lookUp(database, aliases);
    if (found.is !== 'known') return found;
    const own = held.filter(({ dossier }) => dossier === found.dossier);
    await addAliases(database, found.dossier, found.missing, now, answersBehind(own, aliases));
    return found;
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
  called: Called,
  someoneNew: boolean,
  now: number,
): Promise<string> {
  const dossier = crypto.randomUUID();
  const answer = answerNow('other', called, now);
  return database.transaction('rw', [database.aliases, database.summaries, database.commits], async () => {
    const { found, held } = await lookUp(database, aliases);
    if (found.is === 'known') return found.dossier;
    if (aliases.length === 0 || (found.is === 'unsure' && !someoneNew)) throw new OtherStudent();
    await database.summaries.add(newSummary(dossier, called, now));
    // Also those that another dossier holds: from then on they point at two, and a page with no more than them asks.
    const isShared = ({ alias }: Alias) => held.some((row) => row.alias === alias);
    const apart = aliases.filter((alias) => !isShared(alias));
    await addAliases(database, dossier, apart, now);
    await addAliases(database, dossier, aliases.filter(isShared), now, found.is === 'unsure' ? [answer] : []);
    return dossier;
  });
}

/**
 * The teacher said: the student on the page is the one of this dossier.
 *
 * The aliases of the page are added to it. One of the same kind that differs (a corrected name, a new number) stands
 * beside the old one: both are true of pages this student may be met on. An alias that also belongs to another
 * dossier is not taken away from that one: then it points at both, and only the rest of the page can decide.
 * What is added remembers this answer, so that it can be taken back.
 * @param called the student on the page
 * @throws OtherStudent when the page does not leave this dossier open
 */
export function confirm(
  database: DossierDatabase,
  aliases: readonly Alias[],
  dossier: string,
  called: Called,
  now: number,
): Promise<void> {
  const answer = answerNow('this', called, now);
  return database.transaction('rw', [database.aliases, database.summaries, database.commits], async () => {
    const { found, held } = await lookUp(database, aliases);
    const open = found.is === 'known' ? [found.dossier] : found.is === 'unsure' ? found.candidates : [];
    if (!open.includes(dossier) || !(await database.summaries.get(dossier))) throw new OtherStudent();
    const isOwn = ({ alias }: Alias) => held.some((row) => row.alias === alias && row.dossier === dossier);
    const missing = aliases.filter((alias) => !isOwn(alias));
    await addAliases(database, dossier, missing, now, [answer]);
  });
}

/** The answers that brought aliases to this dossier. */
export async function givenAnswers(
  database: DossierDatabase,
  dossier: string,
  onPage: readonly Alias[],
): Promise<GivenAnswer[]> {
  return answersIn(await aliasesIn(database, dossier), onPage);
}

/**
 * *Dit was iemand anders*: what this answer brought to the dossier leaves it again. What was typed stays where it is. A
 * dossier that would keep nothing by which a page can lead to it keeps all: such a page points at others as well, and
 * asks by itself.
 */
export function takeBackAnswer(
  database: DossierDatabase,
  onPage: readonly Alias[],
  dossier: string,
  answer: string,
  now: number,
): Promise<void> {
  return database.transaction('rw', [database.aliases, database.commits], async () => {
    const own = await aliasesIn(database, dossier);
    const gone = brought(own, onPage, answer);
    if (gone.length === own.length) return;
    await database.aliases.bulkDelete(gone.map((row): [string, string] => [row.alias, row.dossier]));
    await noteCommit(database, dossier, now);
  });
}

function answerNow(said: Answer['said'], called: Called, now: number): Answer {
  return { id: crypto.randomUUID(), said, label: atMostShort(called), day: calendarDay(now) };
}

/** `held`: every alias of every dossier that holds one of these. */
async function lookUp(
  database: DossierDatabase,
  aliases: readonly Alias[],
): Promise<{ found: WhoIs; held: AliasRow[] }> {
  const matches = await database.aliases
    .where('alias')
    .anyOf(aliases.map(({ alias }) => alias))
    .toArray();
  const dossiers = [...new Set(matches.map(({ dossier }) => dossier))];
  const held = await database.aliases.where('dossier').anyOf(dossiers).toArray();
  return { found: whoIs(aliases, held), held };
}

function aliasesIn(database: DossierDatabase, dossier: string): PromiseLike<AliasRow[]> {
  return database.aliases.where('dossier').equals(dossier).toArray();
}

/** @param aliases that the dossier does not have yet */
async function addAliases(
  database: DossierDatabase,
  dossier: string,
  aliases: readonly Alias[],
  now: number,
  answers: Answer[] = [],
) {
  const by = answers.length > 0 ? { answers } : {};
  await database.aliases.bulkPut(aliases.map((alias) => ({ ...alias, dossier, ...by })));
  await noteCommit(database, dossier, now);
}
