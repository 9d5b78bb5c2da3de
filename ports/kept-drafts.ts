/**
 * A copy, in memory-backed session storage, of what is typed or chosen but not on disk yet. A tab that closes, or a
 * frame that the host page throws away, cannot finish its last message; the background finds it here and writes it.
 * Firefox gives an injected frame no session storage: there the message itself and `beforeunload` have to do.
 */
import { rowId } from '../dossier/row-id';
import type { WriteMessage } from './changes';
import type { Address } from './dossier-link';

export const DRAFT_PREFIX = 'draft:';

type Author = Address & Pick<WriteMessage, 'writer'>;

/** With the writer in it: what one window has on disk says nothing of what another is typing in the same field. */
export function draftKey({ dossier, round, kind, name, writer }: Author, field: string) {
  return `${DRAFT_PREFIX}${rowId(dossier, round, kind, name)}#${field}#${writer}`;
}

export interface DraftStore {
  set(items: Record<string, WriteMessage>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface KeptDrafts {
  keep(field: string, message: WriteMessage): void;
  forget(field: string, author: Author): void;
}

/**
 * `store` is null where the browser has none for this page. Refusals are harmless: the port is the main road. One whose
 * extension has gone does not refuse but throws, and what comes after in the same keystroke must still happen.
 */
export function keptDrafts(store: DraftStore | null): KeptDrafts {
  const kept = new Set<string>();
  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch {}
  };
  return {
    keep(field, message) {
      if (!store) return;
      const key = draftKey({ ...message.change, writer: message.writer }, field);
      kept.add(key);
      void quietly(() => store.set({ [key]: message }));
    },
    forget(field, author) {
      const key = draftKey(author, field);
      if (!store || !kept.delete(key)) return;
      void quietly(() => store.remove(key));
    },
  };
}
