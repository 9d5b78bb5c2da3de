/** How much can still be written, and whether that is why a write failed. */
import { asFailure, type DossierFailure, StorageFull } from './failures';

/** Bytes that can still be written; null where the browser does not say. */
export type Room = () => Promise<number | null>;

/** Bytes. With less than this, what the browser calls an error of its own is a full disk. */
const FULL = 1_000_000;

export async function hasLessThan(bytes: number, room: Room): Promise<boolean> {
  const left = await room().catch(() => null);
  return left !== null && left < bytes;
}

/** What went wrong, for the teacher: browsers seldom say that the disk is full. */
export async function explain(error: unknown, room: Room): Promise<DossierFailure> {
  const failure = asFailure(error);
  const vague = failure.code === 'storage-broken' || failure.code === 'unknown';
  return vague && (await hasLessThan(FULL, room)) ? new StorageFull({ cause: error }) : failure;
}
