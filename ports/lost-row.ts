/** A row as it is now, to put back after it is gone. Pure. */
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Rival } from '../dossier/rows';
import type { Patch } from './changes';
import type { LostRow } from './dossier-link';

/** @param rivals of its whole dossier: those of this row go along. */
export function lostRow({ id, dossier, round, kind, payload }: AnyRow, rivals: readonly Rival[]): LostRow {
  return {
    type: 'put-back',
    dossier,
    round,
    kind,
    name: nameInId(id),
    payload: { ...(payload as unknown as Patch) },
    rivals: rivals.filter((rival) => rival.row === id).map(({ field, text }) => ({ field, text })),
  };
}
