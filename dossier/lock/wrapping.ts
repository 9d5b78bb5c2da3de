/** The key of the rows under a passphrase: another passphrase wraps it anew, and the rows stay as they are. */
import type { Cost } from './cost';
import { LOCK_ID, type LockRow } from './lock-row';
import { seal, unseal } from './seal';

/** A passphrase that was chosen, as the key it gives. */
export interface MadeKey extends Cost {
  salt: Uint8Array<ArrayBuffer>;
  key: Uint8Array<ArrayBuffer>;
}

const ABOUT = 'stapsgewijs/lock';

export function wrap({ salt, memory, passes, key }: MadeKey, rows: Uint8Array, minutes: number): LockRow {
  return { id: LOCK_ID, salt, memory, passes, minutes, wrapped: seal(rows, key, ABOUT) };
}

/** The key of the rows; null where `key` is of another passphrase. */
export function unwrap({ wrapped }: LockRow, key: Uint8Array): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(unseal(wrapped, key, ABOUT));
  } catch {
    return null;
  }
}
