/** The days ahead of all dossiers, as this worker knows them: read once, and of a dossier again when it was changed. */
import { lane } from '../../dossier/lane';
import type { Ahead } from '../../dossier/reminding';

export interface DaysAhead {
  /** As they are now. @throws DossierFailure */
  all(): Promise<readonly Ahead[]>;
  changed(dossier: string): void;
  /** Any may be others. */
  forget(): void;
}

/** @param read of these dossiers; of all where it does not say which */
export function daysAhead(read: (only: readonly string[] | null) => Promise<Ahead[]>): DaysAhead {
  const oneByOne = lane();
  const held = new Map<string, Ahead>();
  const changed = new Set<string>();
  let isWhole = false;
  return {
    changed: (dossier) => void changed.add(dossier),
    forget() {
      isWhole = false;
    },
    all: () =>
      oneByOne(async () => {
        // What is changed while it is read is read again.
        const [some, whole] = [[...changed], !isWhole];
        changed.clear();
        isWhole = true;
        try {
          const found = whole || some.length > 0 ? await read(whole ? null : some) : [];
          for (const id of whole ? [...held.keys()] : some) held.delete(id);
          for (const one of found) held.set(one.dossier, one);
        } catch (error) {
          if (whole) isWhole = false;
          for (const id of some) changed.add(id);
          throw error;
        }
        return [...held.values()];
      }),
  };
}
