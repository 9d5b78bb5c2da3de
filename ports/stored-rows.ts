/**
 * What is on the disk, as far as this page knows: the newest view of each dossier, and what was acknowledged since. An
 * answer that is newer than a view, by the numbers of their commits, stands over it; whatever a view leaves out of what
 * is older is gone.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AnyRow, DossierSnapshot, Rival } from '../dossier/rows';

/** One row and what stands beside it, after a commit. */
interface Answer {
  row: AnyRow;
  rivals: readonly Rival[];
  commit: number;
}

export interface StoredRows {
  readonly snapshots: ReadonlySignal<ReadonlyMap<string, DossierSnapshot>>;
  /** Null while the row does not exist (any more). */
  row(id: string): AnyRow | null;
  peek(id: string): AnyRow | null;
  fromView(snapshots: readonly DossierSnapshot[]): void;
  fromAck(answer: Answer): void;
  /** The connection is gone: whatever view comes now is newer than any answer. */
  lost(): void;
}

export function storedRows(): StoredRows {
  const snapshots = signal<ReadonlyMap<string, DossierSnapshot>>(new Map());
  const rows = computed(
    () => new Map([...snapshots.value.values()].flatMap((one) => one.rows.map((row) => [row.id, row]))),
  );
  let since: Answer[] = [];

  function put(fresh: readonly DossierSnapshot[]) {
    const laid = fresh.map((one) => [one.dossier, since.reduce(withAnswer, one)] as const);
    snapshots.value = new Map([...snapshots.peek(), ...laid]);
  }

  return {
    snapshots,
    row: (id) => rows.value.get(id) ?? null,
    peek: (id) => rows.peek().get(id) ?? null,
    fromView(fresh) {
      const read = new Map(fresh.map(({ dossier, commit }) => [dossier, commit]));
      since = since.filter(({ row, commit }) => commit > (read.get(row.dossier) ?? 0));
      put(fresh);
    },
    fromAck(answer) {
      const known = snapshots.peek().get(answer.row.dossier);
      if (known && answer.commit <= known.commit) return;
      since.push(answer);
      if (known) put([known]);
    },
    lost() {
      since = [];
    },
  };
}

function withAnswer(snapshot: DossierSnapshot, { row, rivals }: Answer): DossierSnapshot {
  if (row.dossier !== snapshot.dossier) return snapshot;
  const others = snapshot.rivals.filter((rival) => rival.row !== row.id);
  const at = snapshot.rows.findIndex(({ id }) => id === row.id);
  const rows = at < 0 ? [...snapshot.rows, row] : snapshot.rows.with(at, row);
  return { ...snapshot, rows, rivals: [...others, ...rivals] };
}
