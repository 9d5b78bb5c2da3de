/** What a teacher typed but is not on disk, as text to take along: each piece under what it answers. Pure. */
import { isText } from '../dossier/kinds/kinds';
import { describeField, describeRow } from '../plan/row-names';
import type { Address } from '../ports/dossier-link';

export interface Unsaved {
  address: Address;
  field: string;
  text: string;
}

/** Fields that are what their row is about. */
const MAIN = ['text', 'quote'];

export function ownWords(unsaved: readonly Unsaved[]): Unsaved[] {
  return unsaved.filter(({ address, field, text }) => isText(address.kind, field) && text.trim() !== '');
}

export function ownText(unsaved: readonly Unsaved[]): string {
  return ownWords(unsaved)
    .map((entry) => `${titleOf(entry)}\n${entry.text}`)
    .join('\n\n');
}

function titleOf({ address: { kind, name }, field }: Unsaved): string {
  const row = describeRow(kind, name);
  return MAIN.includes(field) ? row : `${row}, ${describeField(kind, field).toLowerCase()}`;
}
