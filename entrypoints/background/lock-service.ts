/** The lock, as pages ask for it, and what happens around it when it closes and opens. */
import { LockDamaged, Locked } from '../../dossier/failures';
import type { LockEdges, LockKeeper } from '../../dossier/lock/lock-keeper';
import type { MadeKey } from '../../dossier/lock/wrapping';
import { fromBase64, toBase64 } from '../../ports/base64';
import { DRAFT_PREFIX } from '../../ports/kept-drafts';
import type { LockReplies, LockSettingReplies, LockTurn, Made } from '../../ports/lock';
import { HELD } from './held-files';
import { SEALED } from './kept-words';
import { TO_PRINT } from './print-tabs';
import type { SessionMemory } from './session-memory';

/** What every page may ask. */
export function lockService(lock: LockKeeper) {
  return {
    async lock(): Promise<LockReplies['lock']> {
      const state = await lock.state().catch((error: unknown) => {
        if (error instanceof LockDamaged) return 'damaged' as const;
        throw error;
      });
      if (state === 'damaged') return state;
      if (!state) return (await lock.isMissing()) ? 'missing' : null;
      const { salt, memory, passes, minutes } = state.lock;
      return { salt: toBase64(salt), memory, passes, minutes, why: state.why };
    },
    unlock: ({ key, again }: { key: string; again: Made | null }) =>
      lock.unlock(fromBase64(key), again && madeKey(again)),
    async 'lock-now'(): Promise<null> {
      await lock.lockNow('by-hand');
      return null;
    },
    active: () => void lock.active().catch(() => {}),
  };
}

/**
 * Whether a lock is set, for a view that is about to be shown. @throws Locked: what was known before it closed is not shown
 * behind it
 */
export async function lockShown(lock: LockKeeper): Promise<boolean> {
  const state = await lock.state();
  if (state?.why) throw new Locked();
  return state !== null;
}

/** What the page of settings asks besides. @param changed the lock was set or taken off: every view says so */
export function lockSettings(lock: LockKeeper, changed: () => void) {
  return {
    async 'set-lock'({ made, minutes }: { made: Made; minutes: number }): Promise<null> {
      await lock.set(madeKey(made), minutes);
      changed();
      return null;
    },
    'change-lock': ({ key, made }: { key: string; made: Made }): Promise<LockSettingReplies['change-lock']> =>
      lock.change(fromBase64(key), madeKey(made)),
    async 'lock-after'({ minutes }: { minutes: number }): Promise<null> {
      await lock.lockAfter(minutes);
      return null;
    },
    async 'take-off-lock'({ key }: { key: string }): Promise<boolean> {
      const done = await lock.takeOff(fromBase64(key));
      if (done) changed();
      return done;
    },
  };
}

function madeKey({ salt, key, ...cost }: Made): MadeKey {
  return { ...cost, salt: fromBase64(salt), key: fromBase64(key) };
}

/** Milliseconds: for what was typed to reach the disk. A page that is gone or frozen holds up nobody longer. */
const PATIENCE = 2000;
const ASKED_EVERY = 50;

interface AroundLock {
  memory: SessionMemory;
  /** Tells every page of the extension; resolves to true when one of them answers so. */
  tell(turn: LockTurn): Promise<boolean>;
  /** Writes what pages left behind, also of those that are connected. */
  adopt(): Promise<void>;
  /** The views of all pages are out of date. */
  renew(is: 'closed' | 'open'): void;
  wait(milliseconds: number): Promise<void>;
}

export function lockEdges({
  memory,
  tell,
  adopt,
  renew,
  wait,
}: AroundLock): Pick<LockEdges, 'closing' | 'closed' | 'opened'> {
  return {
    async closing(put) {
      for (let waited = 0; (await tell({ type: 'lock-turn', is: 'closing' })) && waited < PATIENCE; ) {
        await wait(ASKED_EVERY);
        waited += ASKED_EVERY;
      }
      await adopt().catch(() => {});
      const left = Object.entries(await memory.all());
      // First what makes room for the rest.
      await eachByItself(left, async ([key]) => {
        if (key.startsWith(TO_PRINT) || key.startsWith(HELD)) await memory.remove(key);
      });
      await eachByItself(left, async ([key, value]) => {
        if (!key.startsWith(DRAFT_PREFIX)) return;
        // What could not be stored, on a full disk, waits for the key as well.
        await memory.set(SEALED + key, toBase64(Uint8Array.from(put(JSON.stringify(value)))));
        await memory.remove(key);
      });
    },
    closed: () => renew('closed'),
    async opened(take) {
      await eachByItself(Object.entries(await memory.all()), async ([key, value]) => {
        if (!key.startsWith(SEALED)) return;
        // Of another lock, that was wiped: nobody can read it any more.
        const text = await Promise.resolve(value as string).then(
          (sealed) => take([...fromBase64(sealed)]),
          () => null,
        );
        if (text !== null) await memory.set(key.slice(SEALED.length), JSON.parse(text));
        await memory.remove(key);
      });
      await adopt().catch(() => {});
      renew('open');
      await tell({ type: 'lock-turn', is: 'open' });
    },
  };
}

/** What goes wrong with one leaves the others neither in sight nor out of reach. */
async function eachByItself<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (const one of all) await act(one).catch(() => {});
}
