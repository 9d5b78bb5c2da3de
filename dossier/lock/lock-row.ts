/** What is kept of a lock, in the clear beside what it locks: enough to try a passphrase, and nothing that opens it. */
import * as z from 'zod/mini';
import { LockDamaged } from '../failures';

/** As in cost.ts; of a lock that asks for more than a machine has, nothing is tried. */
const cost = {
  memory: z.int().check(z.minimum(8), z.maximum(1 << 20)),
  passes: z.int().check(z.minimum(1), z.maximum(16)),
};
const Minutes = z.int().check(z.minimum(1), z.maximum(24 * 60));
const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;
const Bytes = z.custom<Uint8Array<ArrayBuffer>>(isBytes);

const LockShape = z.object({
  id: z.literal('lock'),
  salt: Bytes,
  ...cost,
  /** The key of the rows, under the key that the passphrase gives. */
  wrapped: Bytes,
  minutes: Minutes,
});
export type LockRow = z.infer<typeof LockShape>;

export const LOCK_ID = 'lock';

/** Null where there is none. @throws LockDamaged: it opens nothing, and the rows stay as they are */
export function parseLock(raw: unknown): LockRow | null {
  if (raw === undefined) return null;
  const parsed = LockShape.safeParse(raw);
  if (!parsed.success) throw new LockDamaged({ cause: parsed.error });
  return parsed.data;
}
