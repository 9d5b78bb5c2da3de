/** What the session's memory calls words that are typed and not stored: in the clear, and sealed while the lock is closed. */
import { DRAFT_PREFIX } from '../../ports/kept-drafts';

/** Before the name of what waits for the key. */
export const SEALED = 'sealed:';

/** Typed or chosen in this dossier, in a page which may be gone by now. */
export function areWordsOf(key: string, dossier: string): boolean {
  const name = `${DRAFT_PREFIX}${dossier}/`;
  return key.startsWith(name) || key.startsWith(SEALED + name);
}
