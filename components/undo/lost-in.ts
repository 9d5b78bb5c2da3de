import type { AnyRow, DossierSnapshot } from '../../dossier/rows';
import type { LostRow } from '../../ports/dossier-link';
import { lostRow } from '../../ports/lost-row';

/** What would go with the row of this id, to put back; null when it is in none of these. Pure. */
export function lostIn(id: string, snapshots: readonly DossierSnapshot[]): LostRow | null {
  for (const snapshot of snapshots) {
    const row: AnyRow | undefined = snapshot.rows.find((one) => one.id === id);
    if (row) return lostRow(row, snapshot.rivals);
  }
  return null;
}

/** A row that was emptied before it went: what it held before that comes back in every field that is empty. Pure. */
export function asBefore(lost: LostRow, before: LostRow): LostRow {
  const filled = Object.entries(lost.payload).filter(([, value]) => String(value || '').trim() !== '');
  return { ...lost, payload: { ...lost.payload, ...before.payload, ...Object.fromEntries(filled) } };
}
