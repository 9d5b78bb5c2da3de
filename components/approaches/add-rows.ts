import type { Kind, Payloads } from '../../dossier/rows';
import type { DossierLink, RowChange } from '../../ports/dossier-link';
import type { Sheet } from '../sheet';
import type { Undoable } from '../undo/undo-stack';

export interface AddedRows<K extends Kind> {
  /** In the order of what was given. */
  names: readonly string[];
  /** What `undo.offer` takes, once they stand. */
  offer(says: string, focus: string): Undoable;
  kind: K;
}

/**
 * New rows with these fields, all or none; what stands already is left alone.
 * @throws LinkError
 */
export async function addRows<K extends Kind>(
  link: DossierLink,
  { dossier, round }: Pick<Sheet, 'dossier' | 'round'>,
  kind: K,
  rows: readonly Partial<Payloads[K]>[],
): Promise<AddedRows<K>> {
  const writes: RowChange[] = rows.map((set) => ({
    round,
    kind: kind as RowChange['kind'],
    name: crypto.randomUUID(),
    revision: 0,
    was: {},
    set: set as RowChange['set'],
  }));
  await link.change({ type: 'write-all', dossier, writes });
  return {
    kind,
    names: writes.map(({ name }) => name),
    offer: (says, focus) => ({
      says,
      focus,
      undo: () => link.change({ type: 'take-back', dossier, writes }),
    }),
  };
}
