/**
 * Whether the lock is open. No timer decides: until when it is open is compared with the clock at every reading and every
 * change. Whatever else locks (an alarm, the screen, a window that closes) only makes it prompt.
 */
import { LockDamaged, Locked, Refused } from '../failures';
import type { SafeStorage } from '../storage';
import { changeLock, setLock, takeOffLock } from './convert';
import { isBelowFloor } from './cost';
import { heldKey } from './held-key';
import type { LockRow } from './lock-row';
import { type LockEdges, type LockKeeper, type LockState, Why, type WhyLocked } from './lock-state';
import { KEY_BYTES, sealText, unsealText } from './seal';
import type { Seal } from './sealed-rows';
import { unwrap, wrap } from './wrapping';

export type { LockEdges, LockKeeper, LockState, WhyLocked };

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

  /** As it is set. @throws DossierFailure */
  async function theLock(): Promise<LockRow | null> {
    await held.remember();
    await storage
      .read(async () => {})
      .catch(async (error: unknown) => {
        if (error instanceof LockDamaged) throw error;
        // One of an older version is not opened while it is locked, but what locks it was read; that of one that cannot be
        // opened at all stands in its copy.
        if (!seal.lock) await storage.salvage(async () => {});
        if (!seal.lock) throw error;
      });
    return seal.lock;
  }

  /** How long it stays open: as chosen, and no longer than the school allows. In minutes. */
  async function openFor({ minutes }: LockRow): Promise<number> {
    return Math.min(minutes, (await edges.asked()).minutes ?? Number.POSITIVE_INFINITY);
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
      const set = await theLock();
      if (!set) return null;
      const lock = { ...set, minutes: await openFor(set) };
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
      await held.hold(rows, await openFor(lock));
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
      const minutes = lock && (await openFor(lock));
      const over = held.over();
      if (over) return close(over);
      if (minutes && !closing) await held.used(minutes);
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
      await held.hold(rows, await openFor(lock));
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
      const other = { ...lock, minutes };
      await putLock(other);
      await held.hold(key, await openFor(other));
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
      async salvage(act) {
        await held.remember();
        return outer.salvage((sources) => guarded('read', () => act(sources)));
      },
      async empty() {
        await outer.empty();
        seal.lock = null;
        await held.drop();
      },
    }),
  };
}
