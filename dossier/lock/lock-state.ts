/** The lock as the rest of the house sees it (lock-keeper.ts). */
import * as z from 'zod/mini';
import type { SafeStorage } from '../storage';
import type { HeldKeyEdges } from './held-key';
import type { LockRow } from './lock-row';
import type { MadeKey } from './wrapping';

/** Why it was closed. `start`: the browser began, or this extension did. */
export const Why = z.enum(['unused', 'by-hand', 'away', 'clock', 'start']);
export type WhyLocked = z.infer<typeof Why>;

/** The lock as it is set, and why it is closed; null while it is open. */
export interface LockState {
  lock: LockRow;
  why: WhyLocked | null;
}

export interface LockEdges extends HeldKeyEdges {
  /** What the school asks: that there is a lock, and how long it is open at most, in minutes. */
  asked(): Promise<{ required: boolean; minutes: number | null }>;
  /**
   * It is about to close: what is typed is stored, what is shown goes out of sight. Until then changes are made.
   * @param put seals what cannot be stored now
   */
  closing(put: (text: string) => number[]): Promise<void>;
  closed(): void;
  /** @param take gives back what was sealed; throws where it is of another key */
  opened(take: (sealed: readonly number[]) => string): Promise<void>;
}

export interface LockKeeper {
  /** Null where no lock is set. @throws DossierFailure */
  state(): Promise<LockState | null>;
  /** There is none, and the school asks for one: until it is set nothing is read or written. */
  isMissing(): Promise<boolean>;
  /** @returns false for another passphrase. @throws Refused where no lock is set */
  unlock(key: Uint8Array, again: MadeKey | null): Promise<boolean>;
  /** Resolves when nothing can be read any more. */
  lockNow(why: WhyLocked): Promise<void>;
  /** Locks when it is time; for who is woken for that. */
  look(): Promise<void>;
  /** The teacher is at work. */
  active(): Promise<void>;
  /** Everything that stands here is put under a lock. @throws Refused where one is set, or it costs too little */
  set(made: MadeKey, minutes: number): Promise<void>;
  /** @returns false when `key` is not of the passphrase that holds */
  change(key: Uint8Array, made: MadeKey): Promise<boolean>;
  /** @throws Locked */
  lockAfter(minutes: number): Promise<void>;
  /** @returns as `change`. @throws Refused where the school asks for one */
  takeOff(key: Uint8Array): Promise<boolean>;
  /**
   * The same storage, behind the lock: nothing is read while it is closed, or closes. It can be emptied; then the lock is
   * gone too.
   */
  behind(storage: SafeStorage): SafeStorage;
}
