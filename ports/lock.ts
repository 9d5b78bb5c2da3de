/**
 * The lock, as every page of the extension asks for it: part of the contracts in panel.ts and own-page.ts. A passphrase
 * never leaves the page in which it is typed; the background gets the key that was made of it.
 */
import * as z from 'zod/mini';
import type { WhyLocked } from '../dossier/lock/lock-keeper';
import type { Fields, Shapes } from './port-table';

/** 32 bytes, in base64: what a passphrase gives, with a salt, at a cost. */
const Key = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));
/** 16 bytes, in base64. */
const Salt = z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/));
const Whole = z.int().check(z.positive());

/** A passphrase that was chosen, as its key. */
const Made = z.object({ salt: Salt, memory: Whole, passes: Whole, key: Key });
export type Made = z.infer<typeof Made>;
const minutes = Whole.check(z.maximum(24 * 60));

export const LOCK_ASKS = {
  /** Whether there is a lock, and what is needed to open it. */
  lock: {},
  /** *Ontgrendelen*. `again`: the same passphrase at a higher cost, where the lock costs less than it should by now. */
  unlock: { key: Key, again: z.nullable(Made) },
  /** *Vergrendelen*: now. */
  'lock-now': {},
} as const satisfies Shapes;
export type LockAsks = Fields<typeof LOCK_ASKS>;

/** What the page of settings asks besides. `key`: of the passphrase that holds now. */
export const LOCK_SETTING_ASKS = {
  /** Set a lock: everything that stands here is put under it. */
  'set-lock': { made: Made, minutes },
  'change-lock': { key: Key, made: Made },
  'lock-after': { minutes },
  'take-off-lock': { key: Key },
} as const;

/** The teacher is at work in this page. */
export const LOCK_TELLS = { active: {} } as const;

export interface LockState {
  /** In base64. */
  salt: string;
  memory: number;
  passes: number;
  minutes: number;
  /** Why it is closed; null while it is open. */
  why: WhyLocked | null;
}

export interface LockReplies {
  /**
   * `missing`: there is none, and the school asks for one; `damaged`: no passphrase opens it any more. Null where none is
   * set and none is asked for.
   */
  lock: LockState | 'missing' | 'damaged' | null;
  /** False for another passphrase. */
  unlock: boolean;
  'lock-now': null;
}

export interface LockSettingReplies {
  'set-lock': null;
  /** False for another passphrase than the one that holds. */
  'change-lock': boolean;
  'lock-after': null;
  'take-off-lock': boolean;
}

/**
 * Background → every extension page, outside any port. `closing`: put everything out of sight, and send what is not
 * stored yet; who has still something under way replies with true, and is asked again. `open`: ask for a view.
 */
export interface LockTurn {
  type: 'lock-turn';
  is: 'closing' | 'open';
}
