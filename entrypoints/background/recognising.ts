/** Who is on the page: by what it says of them, else by what the teacher said. */
import type { Sighting } from '../../dossier/aliases';
import type { Dossiers } from '../../dossier/dossiers';
import type { Alias, WhoIs } from '../../dossier/who-is';
import type { PageState, Student } from '../../hosts/reading';
import { whoWord } from '../../ports/who';
import type { Labels } from './labels';
import type { SessionMemory } from './session-memory';

export interface Recognised {
  aliases: Alias[];
  who: WhoIs;
  /** `who` is so because the teacher said so of exactly these identifiers, and would be `unsure` without. */
  byWord: boolean;
}

export interface Recognising {
  dossiers: Dossiers;
  memory: SessionMemory;
  labels: Pick<Labels, 'form' | 'keep' | 'beside'>;
  tab: number;
}

/** Aliases may leave it open for good (a page with nothing but an id that two dossiers share): then a word holds. */
export async function recogniseStudent(
  { dossiers, memory, tab }: Recognising,
  page: PageState,
  student: Student,
): Promise<Recognised> {
  const aliases = await dossiers.aliases(sightingOf(page, student));
  const who = await dossiers.recognise(aliases);
  if (who.is !== 'unsure') return { aliases, who, byWord: false };
  const word = (await memory.get(wordKey(tab))) as Word | undefined;
  if (word?.about !== (await aboutWhom(dossiers, page, student, aliases)))
    return { aliases, who, byWord: false };
  if (word.dossier === null) return { aliases, who: { is: 'new' }, byWord: true };
  const byWord = who.candidates.includes(word.dossier);
  return { aliases, who: byWord ? { is: 'known', dossier: word.dossier, missing: [] } : who, byWord };
}

/** The teacher's answer to "who is this", about one set of identifiers; null: someone without a dossier. */
interface Word {
  about: string;
  dossier: string | null;
}

/** Holds in this tab for these identifiers, until another answer is given or the browser closes. */
export async function rememberWord(
  { dossiers, memory, tab }: Recognising,
  page: PageState,
  student: Student,
  aliases: readonly Alias[],
  dossier: string | null,
) {
  const about = await aboutWhom(dossiers, page, student, aliases);
  await memory.set(wordKey(tab), { about, dossier } satisfies Word);
}

/** The teacher takes it back: of this tab, and every tab's word that a page is about this dossier. */
export async function forgetWord({ memory, tab }: Recognising, dossier: string | null) {
  for (const [key, word] of Object.entries(await memory.all()))
    if (key === wordKey(tab) || (dossier && key.startsWith(WORD) && (word as Word).dossier === dossier))
      await memory.remove(key);
}

/** Nothing but a name is known of this student. */
export function isNameOnly({ identifiers }: Student): boolean {
  return identifiers.every(({ kind }) => kind === 'name');
}

/** The content script alone decides who is on its page, in turns. */
export function isSameStudent(before: PageState, now: PageState): boolean {
  const isStudent = before.reading.state === 'student' && now.reading.state === 'student';
  return isStudent && before.turn === now.turn;
}

/**
 * Who the page is about, as one word. A student of whom nothing but a name is known is the same for this one turn: the
 * next page with that name may be about a namesake.
 */
export async function aboutWhom(
  dossiers: Dossiers,
  { host, school, turn }: PageState,
  student: Student,
  aliases: readonly Alias[],
): Promise<string> {
  if (!isNameOnly(student)) return whoWord(aliases);
  const here = { kind: 'host-id', value: `${turn}` } as const;
  return whoWord([
    ...aliases,
    ...(await dossiers.aliases({ host, school, fullName: '', identifiers: [here] })),
  ]);
}

export function sightingOf({ host, school }: PageState, { fullName, identifiers }: Student): Sighting {
  return { host, school, fullName, identifiers };
}

/** What the session's memory calls a word. */
export const WORD = 'who-is:';

function wordKey(tab: number): string {
  return `${WORD}${tab}`;
}

/** A word holds no longer than its tab. */
export async function forgetWords(memory: SessionMemory, openTabs: ReadonlySet<number>): Promise<void> {
  for (const key of Object.keys(await memory.all()))
    if (key.startsWith(WORD) && !openTabs.has(Number(key.slice(WORD.length)))) await memory.remove(key);
}
