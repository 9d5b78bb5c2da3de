/** From which round a row is that was taken along and still says what it said. Derived, never stored. Pure. */
import { isText, kindOf } from '../../dossier/kinds/kinds';
import { nameInId } from '../../dossier/row-id';
import type { AnyRow, DossierSnapshot, Row } from '../../dossier/rows';

/** The round in which these words were first written; null when that is the round of the row itself. */
export function fromRound(snapshot: Pick<DossierSnapshot, 'rows'>, row: Row): number | null {
  const words = wordsOf(row);
  const before = words
    ? snapshot.rows.find((one) => isSource(one, row) && wordsOf(one) === words)
    : undefined;
  return before ? (fromRound(snapshot, before) ?? before.round) : null;
}

function isSource(one: AnyRow, of: Row): boolean {
  const { carries } = kindOf(of.kind);
  if (!carries || one.kind !== of.kind || one.round !== of.round - 1) return false;
  return carries === 'anew' || nameInId(one.id) === nameInId(of.id);
}

/** The texts that go along; empty when there are none. */
function wordsOf({ kind, payload }: Row): string {
  const { afresh = {} } = kindOf(kind);
  const words = Object.entries(payload as Record<string, unknown>)
    .filter(([field]) => isText(kind, field) && !(field in afresh))
    .map(([field, text]) => [field, String(text).trim()] as const)
    .filter(([, text]) => text !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return words.length > 0 ? JSON.stringify(words) : '';
}
