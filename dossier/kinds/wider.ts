/** Under which theme a round is counted with others. Pure. */
import type { AnyRow, Payloads } from '../rows';

export type Theme = Payloads['wider']['theme'];

/** Empty where none was chosen. @param rows of one round */
export function themeOf(rows: readonly AnyRow[]): Theme {
  const row = rows.find((one): one is AnyRow & { kind: 'wider' } => one.kind === 'wider');
  return row?.payload.theme ?? '';
}
