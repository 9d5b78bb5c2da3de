import { DRAFT_PREFIX } from '../../ports/kept-drafts';
import { HELD } from './held-files';
import { areWordsOf, SEALED } from './kept-words';
import { MET } from './known-schools';
import { TO_PRINT } from './print-tabs';
import { WORD } from './recognising';
import type { SessionMemory } from './session-memory';

/** What the session remembers of students and schools; all else it keeps is of tabs and frames. */
const ABOUT_PEOPLE = [DRAFT_PREFIX, SEALED, WORD, MET, TO_PRINT, HELD];

/** What the session remembers of a dossier that was wiped: what was typed in it, and that a page is about it. */
export async function forgetDossier(memory: SessionMemory, dossier: string): Promise<void> {
  for (const [key, value] of Object.entries(await memory.all())) {
    const isWord = key.startsWith(WORD) && (value as { dossier: unknown }).dossier === dossier;
    if (isWord || areWordsOf(key, dossier)) await memory.remove(key);
  }
}

/** What it remembers of anybody, when all was wiped. */
export async function forgetEverybody(memory: SessionMemory): Promise<void> {
  for (const key of Object.keys(await memory.all()))
    if (ABOUT_PEOPLE.some((prefix) => key.startsWith(prefix))) await memory.remove(key);
}
