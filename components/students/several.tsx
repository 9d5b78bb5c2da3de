import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Long work on several things, one after the other, that can be stopped between two. */
export interface Several {
  /** How many are done, of how many; null while nothing runs. */
  readonly at: { done: number; of: number } | null;
  /** Does the job for each in turn. @returns those that were not begun any more, because it was stopped */
  run<T>(all: readonly T[], job: (one: T) => Promise<void>): Promise<T[]>;
  stop(): void;
}

/** With what is on the screen it goes: what is under way is finished, and nothing more is begun. */
export function useSeveral(): Several {
  const at = useSignal<Several['at']>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  return {
    at: at.value,
    async run(all, job) {
      stopped.current = false;
      for (const [done, one] of all.entries()) {
        at.value = { done, of: all.length };
        if (stopped.current) {
          at.value = null;
          return all.slice(done);
        }
        await job(one);
      }
      at.value = null;
      return [];
    },
    stop() {
      stopped.current = true;
    },
  };
}
