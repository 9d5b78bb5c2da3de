/** What was just chosen shows at once: laid over what is stored, until it is stored itself or could not be. Pure. */
import { rowId } from '../dossier/row-id';
import type { AnyRow, DossierSnapshot } from '../dossier/rows';
import type { Address } from './dossier-link';
import type { Pending } from './row-writes';

/** @returns the same object when nothing of this dossier was chosen */
export function chosenOver(snapshot: DossierSnapshot, choices: readonly Pending[]): DossierSnapshot {
  return choices.filter(({ address }) => address.dossier === snapshot.dossier).reduce(withChoice, snapshot);
}

function withChoice(snapshot: DossierSnapshot, { address, field, value }: Pending): DossierSnapshot {
  const id = rowId(address.dossier, address.round, address.kind, address.name);
  const stored = snapshot.rows.find((row) => row.id === id);
  const row = stored ?? firstTick(id, address);
  if (!row) return snapshot;
  const chosen = { ...row, payload: { ...row.payload, [field]: value } } as AnyRow;
  const rows = stored
    ? snapshot.rows.map((one) => (one === stored ? chosen : one))
    : [...snapshot.rows, chosen];
  return { ...snapshot, rows };
}

/** Of any other kind there is more in a row than is chosen in it at first: that shows once it is stored. */
function firstTick(id: string, { dossier, round, kind, name }: Address): AnyRow | null {
  if (kind !== 'tick') return null;
  const payload = { aandachtspunt: name, done: false, date: '' };
  const unstored = { revision: 0, updatedAt: 0, writer: '', device: '', clock: '' };
  return { id, dossier, round, kind, ...unstored, payload };
}
