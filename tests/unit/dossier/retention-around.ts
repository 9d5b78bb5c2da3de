import type { Looked } from '../../../dossier/looked';
import { type RetentionKeeper, retentionKeeper } from '../../../dossier/retention-keeper';
import type { Most, Terms } from '../../../dossier/retention-terms';
import type { SafeStorage } from '../../../dossier/safe-storage';

/** What outlives a worker: the terms and the last look. */
export interface Remembered {
  terms: unknown;
  looked: unknown;
}

export interface RetentionAround {
  keeper: RetentionKeeper;
  remembered: Remembered;
  /** Dossiers in which something is being typed. */
  busy: Set<string>;
  /** What was said to be gone, in order. */
  wiped: string[];
}

/** Retention as one worker has it. */
export function retentionAround(
  storage: SafeStorage,
  clock: { now: number },
  remembered: Remembered = { terms: undefined, looked: undefined },
  also: (dossier: string) => Promise<void> = async () => {},
  most: () => Promise<Most | null> = async () => null,
): RetentionAround {
  const busy = new Set<string>();
  const wiped: string[] = [];
  const keeper = retentionKeeper(storage, {
    terms: {
      read: async () => structuredClone(remembered.terms),
      async write(terms: Terms) {
        remembered.terms = structuredClone(terms);
      },
    },
    looked: {
      read: async () => structuredClone(remembered.looked),
      async write(looked: Looked) {
        remembered.looked = structuredClone(looked);
      },
    },
    most,
    isBusy: async (dossier) => busy.has(dossier),
    async wiped(dossier) {
      wiped.push(dossier);
      await also(dossier);
    },
    now: () => clock.now,
  });
  return { keeper, remembered, busy, wiped };
}
