import type { AnyRow, DossierSnapshot } from '../../dossier/rows';
import { lostRow } from '../../ports/lost-row';
import type { LostRow } from '../../ports/panel-link';

/** What would go with the row of this id, to put back; null when it is in none of these. Pure. */
export function lostIn(id: string, snapshots: readonly (DossierSnapshot | null)[]): LostRow | null {
  for (const snapshot of snapshots) {
    const row: AnyRow | undefined = snapshot?.rows.find((one) => one.id === id);
    if (snapshot && row) return lostRow(row, snapshot.rivals);
  }
  return null;
}
