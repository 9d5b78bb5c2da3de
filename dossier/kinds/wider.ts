/** Under which theme a round is counted with others. Pure. */
import type { AnyRow } from '../rows';
import type { Theme } from './kinds';

/** Empty where none was chosen. @param rows of one round */
export function themeOf(rows: readonly AnyRow[]): Theme {
  const row = rows.find((one): one is AnyRow & { kind: 'wider' } => one.kind === 'wider');
  return row?.payload.theme ?? '';
}
