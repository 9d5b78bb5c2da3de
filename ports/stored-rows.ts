/** The newest known state of each row, from views and from acknowledgements, whichever is newer. */
import { type Signal, signal } from '@preact/signals';
import type { AnyRow, DossierSnapshot } from '../dossier/rows';

export interface StoredRows {
  /** Null while the row does not exist (any more). */
  row(id: string): Signal<AnyRow | null>;
  /**
   * The revision up to which this page knows the row with everything beside it; 0 for none. An acknowledgement brings
   * the row alone: when others changed it since the last view, a second version of a text may not have been seen yet.
   */
  seen(id: string): number;
  /** The same from now on, counting only this page's own changes: what a view brings was not seen by who clicked. */
  follow(id: string): { readonly revision: number; stop(): void };
  fromView(snapshot: DossierSnapshot): void;
  fromAck(row: AnyRow, kept: 'this' | 'both'): void;
}

export function storedRows(): StoredRows {
  const rows = new Map<string, Signal<AnyRow | null>>();
  /** Rows that were acknowledged but not seen in a view yet: a view without them is older than they are. */
  const ahead = new Set<string>();
  const whole = new Map<string, number>();
  const followed = new Set<{ id: string; revision: number; stop(): void }>();

  function row(id: string): Signal<AnyRow | null> {
    let found = rows.get(id);
    if (!found) {
      found = signal<AnyRow | null>(null);
      rows.set(id, found);
    }
    return found;
  }

  function newer(incoming: AnyRow) {
    const known = row(incoming.id);
    if (!known.peek() || incoming.revision >= (known.peek()?.revision ?? 0)) known.value = incoming;
  }

  return {
    row,
    seen: (id) => whole.get(id) ?? 0,
    follow(id) {
      const own = { id, revision: whole.get(id) ?? 0, stop: () => void followed.delete(own) };
      followed.add(own);
      return own;
    },
    fromView(snapshot) {
      const present = new Set<string>();
      for (const incoming of snapshot.rows) {
        present.add(incoming.id);
        ahead.delete(incoming.id);
        if (incoming.revision >= (whole.get(incoming.id) ?? 0)) whole.set(incoming.id, incoming.revision);
        newer(incoming);
      }
      for (const [id, known] of rows) {
        const gone = known.peek()?.dossier === snapshot.dossier && !present.has(id) && !ahead.has(id);
        if (gone) known.value = null;
      }
    },
    fromAck(incoming, kept) {
      const known = whole.get(incoming.id) ?? 0;
      if (kept === 'this' && incoming.revision === known + 1) whole.set(incoming.id, incoming.revision);
      if ((row(incoming.id).peek()?.revision ?? 0) < incoming.revision) ahead.add(incoming.id);
      for (const own of followed) {
        if (own.id === incoming.id && kept === 'this' && incoming.revision === own.revision + 1)
          own.revision = incoming.revision;
      }
      newer(incoming);
    },
  };
}
