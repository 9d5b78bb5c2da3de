/**
 * Whether the lock is open. No timer decides: until when it is open is compared with the clock at every reading and every
 * change. Whatever else locks (an alarm, the screen, a window that closes) only makes it prompt.
 */
import * as z from 'zod/mini';
import { Locked, Refused } from '../failures';
import type { SafeStorage } from '../safe-storage';
import { changeLock, setLock, takeOffLock } from './convert';
import { isBelowFloor } from './cost';
import { type HeldKeyEdges, heldKey } from './held-key';
import type { LockRow } from './lock-row';
import { KEY_BYTES, sealText, unsealText } from './seal';
import type { Seal } from './sealed-rows';
import { type MadeKey, unwrap, wrap } from './wrapping';

/** Why it was closed. `start`: the browser began, or this extension did. */
const Why = z.enum(['unused', 'by-hand', 'away', 'clock', 'start']);
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

const WHY = 'lock-why';
/** What is sealed that is no row. */
const ABOUT_TEXT = 'stapsgewijs/session';

/** @param storage itself, not behind the lock */
export function lockKeeper(storage: SafeStorage, seal: Seal, edges: LockEdges): LockKeeper {
  const { memory, now } = edges;
  const held = heldKey(seal, edges);
  let closing: Promise<void> | null = null;

  function close(why: WhyLocked): Promise<void> {
    closing ??= (async () => {
      await edges.closing((text) => [...sealText(text, rowsKey(), ABOUT_TEXT)]).catch(() => {});
      await memory.set(WHY, why).catch(() => {});
      await held.drop();
      edges.closed();
    })().finally(() => {
      closing = null;
    });
    return closing;
  }

  /** @throws Locked */
  function pass(act: 'read' | 'change') {
    if (!seal.lock) return;
    if (!held.key) throw new Locked();
    const over = held.over();
    if (over) void close(over);
    if (closing && act === 'read') throw new Locked();
  }

  /** In a database that is open: only then it is known whether there is a lock. @throws Locked */
  async function guarded<T>(act: 'read' | 'change', job: () => PromiseLike<T>): Promise<T> {
    if (!seal.lock && (await edges.asked()).required) throw new Locked();
    pass(act);
    try {
      const done = await job();
      if (act === 'read') pass(act);
      return done;
    } catch (error) {
      // Whatever went wrong because the key went meanwhile.
      throw seal.lock && !seal.key ? new Locked({ cause: error }) : error;
    }
  }

  /** As it is set, and open no longer than the school allows. @throws DossierFailure */
  async function theLock(): Promise<LockRow | null> {
    await held.remember();
    await storage
      .read(async () => {})
      .catch((error: unknown) => {
        // One of an older version is not opened while it is locked, but what locks it was read.
        if (!(error instanceof Locked)) throw error;
      });
    const most = (await edges.asked()).minutes ?? Number.POSITIVE_INFINITY;
    return seal.lock && { ...seal.lock, minutes: Math.min(seal.lock.minutes, most) };
  }

  /** With the key of the rows; null where `key` is not of the passphrase that holds. @throws Refused */
  async function opened(key: Uint8Array): Promise<{ lock: LockRow; rows: Uint8Array<ArrayBuffer> } | null> {
    const lock = await theLock();
    if (!lock) throw new Refused();
    const rows = unwrap(lock, key);
    return rows && { lock, rows };
  }

  function rowsKey(): Uint8Array {
    if (!seal.key) throw new Locked();
    return seal.key;
  }

  async function putLock(lock: LockRow) {
    await storage.change(async (database) => {
      await changeLock(database, lock, now());
      seal.lock = lock;
    });
  }

  return {
    async state() {
      const lock = await theLock();
      if (!lock) return null;
      const over = held.over();
      if (over) void close(over);
      if (held.key && !closing) return { lock, why: null };
      const why = Why.safeParse(await memory.get(WHY).catch(() => null));
      return { lock, why: over ?? (why.success ? why.data : 'start') };
    },

    isMissing: async () => !(await theLock()) && (await edges.asked()).required,

    async unlock(key, again) {
      const found = await opened(key);
      if (!found) return false;
      await closing;
      const { lock, rows } = found;
      await held.hold(rows, lock.minutes);
      if (again && isBelowFloor(lock) && !isBelowFloor(again))
        await putLock(wrap(again, rows, lock.minutes)).catch(() => {});
      await edges.opened((text) => unsealText(Uint8Array.from(text), rowsKey(), ABOUT_TEXT));
      return true;
    },

    async lockNow(why) {
      await held.remember();
      if (held.key) await close(why);
    },

    async look() {
      await held.remember();
      const over = held.over();
      if (over) await close(over);
      else held.wake();
    },

    async active() {
      const lock = await theLock();
      const over = held.over();
      if (over) return close(over);
      if (lock && !closing) await held.used(lock.minutes);
    },

    async set(made, minutes) {
      if ((await theLock()) || isBelowFloor(made)) throw new Refused();
      const rows = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
      const lock = wrap(made, rows, minutes);
      await storage.change(async (database) => {
        await setLock(database, lock, rows, now());
        // Together: from here on whatever is read is unsealed, and whatever is written sealed.
        seal.key = rows;
        seal.lock = lock;
      });
      await held.hold(rows, minutes);
      await storage.tidy();
    },

    async change(key, made) {
      const found = await opened(key);
      if (!found) return false;
      if (isBelowFloor(made)) throw new Refused();
      await putLock(wrap(made, found.rows, found.lock.minutes));
      await storage.tidy();
      return true;
    },

    async lockAfter(minutes) {
      const lock = await theLock();
      const { key } = held;
      if (!lock || !key) throw new Locked();
      await putLock({ ...lock, minutes });
      await held.hold(key, minutes);
    },

    async takeOff(key) {
      if ((await edges.asked()).required) throw new Refused();
      const found = await opened(key);
      if (!found) return false;
      await storage.change(async (database) => {
        await takeOffLock(database, found.rows, now());
        seal.lock = null;
      });
      await held.drop();
      await storage.tidy();
      return true;
    },

    behind: (outer) => ({
      ...outer,
      async read(act) {
        await held.remember();
        return outer.read((database) => guarded('read', () => act(database)));
      },
      async change(act) {
        await held.remember();
        return outer.change((database) => guarded('change', () => act(database)));
      },
      async empty() {
        await outer.empty();
        seal.lock = null;
        await held.drop();
      },
    }),
  };
}
