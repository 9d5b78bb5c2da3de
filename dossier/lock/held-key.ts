/**
 * The key of the rows while the lock is open, and until when that is. Both stand in memory that ends with the browser: its
 * start finds the lock closed, and a worker that wakes later knows whether its time is over.
 */
import * as z from 'zod/mini';
import { KEY_BYTES } from './seal';
import type { Seal } from './sealed-rows';

export interface HeldKeyEdges {
  /** Outlives the worker, and not the browser. No page of a site reaches it. */
  memory: {
    get(key: string): Promise<unknown>;
    set(key: string, value: unknown): Promise<void>;
    remove(key: string): Promise<void>;
  };
  now(): number;
  /** Wake this worker then; null: no more. */
  wake(at: number | null): void;
}

export interface HeldKey {
  /** What the worker before this one held; once. Before it nothing is known. */
  remember(): Promise<void>;
  /** Null while there is none. */
  readonly key: Uint8Array<ArrayBuffer> | null;
  /** Whether it is held longer than it may be, and by what; null while it is not. */
  over(): 'unused' | 'clock' | null;
  hold(key: Uint8Array<ArrayBuffer>, minutes: number): Promise<void>;
  /** Somebody is at work. */
  used(minutes: number): Promise<void>;
  /** Asks again to be woken. */
  wake(): void;
  drop(): Promise<void>;
}

const MEMORY = 'lock-key';
const MINUTE = 60_000;
/** Milliseconds. By a clock that was set back by more than this nobody knows how long it is held. */
const BACK = MINUTE;
/** Milliseconds. Of use within such a time only the first is stored: dead before, the worker locks that much early. */
const STORED_EVERY = 10_000;

const HeldShape = z.object({
  key: z.array(z.number()).check(z.length(KEY_BYTES)),
  /** Milliseconds: when it was last used, and until when it may be held. */
  at: z.number(),
  until: z.number(),
});
type Held = z.infer<typeof HeldShape>;

/** @param seal gets the key while it is held */
export function heldKey(seal: Seal, { memory, now, wake }: HeldKeyEdges): HeldKey {
  /** Undefined: not looked yet. */
  let held: Held | null | undefined;

  // Where it cannot be kept, it is held for as long as this worker lives.
  const store = async () => memory.set(MEMORY, held).catch(() => {});

  return {
    async remember() {
      if (held !== undefined) return;
      const parsed = HeldShape.safeParse(await memory.get(MEMORY).catch(() => null));
      if (held !== undefined) return;
      held = parsed.success ? parsed.data : null;
      seal.key = held && Uint8Array.from(held.key);
    },
    get key() {
      return held ? seal.key : null;
    },
    over() {
      if (!held) return null;
      if (now() < held.at - BACK) return 'clock';
      return now() >= held.until ? 'unused' : null;
    },
    async hold(key, minutes) {
      held = { key: [...key], at: now(), until: now() + minutes * MINUTE };
      seal.key = key;
      wake(held.until);
      await store();
    },
    async used(minutes) {
      if (!held || now() - held.at < STORED_EVERY) return;
      held = { ...held, at: now(), until: now() + minutes * MINUTE };
      wake(held.until);
      await store();
    },
    wake() {
      if (held) wake(held.until);
    },
    async drop() {
      held = null;
      seal.key = null;
      wake(null);
      await memory.remove(MEMORY);
    },
  };
}
