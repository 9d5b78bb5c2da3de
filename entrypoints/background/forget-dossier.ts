import { DRAFT_PREFIX } from '../../ports/kept-drafts';
import { WORD } from './recognising';
import type { SessionMemory } from './session-memory';

/** What the session remembers of a dossier that was wiped: what was typed in it, and that a page is about it. */
export async function forgetDossier(memory: SessionMemory, dossier: string): Promise<void> {
  for (const [key, value] of Object.entries(await memory.all())) {
    const isWord = key.startsWith(WORD) && (value as { dossier: unknown }).dossier === dossier;
    if (isWord || key.startsWith(`${DRAFT_PREFIX}${dossier}/`)) await memory.remove(key);
  }
}
