/** A row as it is now, to put back after it is gone. Pure. */
import { nameInId } from '../../dossier/row-id';
import type { AnyRow, DossierSnapshot } from '../../dossier/rows';
import type { Patch } from '../../ports/panel';
import type { LostRow } from '../../ports/panel-link';

/** With the other versions of its texts; null when the row is in none of these. */
export function lostRow(id: string, snapshots: readonly (DossierSnapshot | null)[]): LostRow | null {
  for (const snapshot of snapshots) {
    const row: AnyRow | undefined = snapshot?.rows.find((one) => one.id === id);
    if (!snapshot || !row) continue;
    const { dossier, round, kind } = row;
    return {
      address: { dossier, round, kind, name: nameInId(id) },
      payload: { ...(row.payload as unknown as Patch) },
      rivals: snapshot.rivals.filter((rival) => rival.row === id).map(({ field, text }) => ({ field, text })),
    };
  }
  return null;
}
