/** Long work that a page asked for: it hears how far that is, and says when it wants no more of it. */
import { type Pace, Stopped } from '../../dossier/long-work';
import type { UnderWay } from '../../ports/own-page';

export interface LongWork {
  /** @param ref under which it was asked @throws Stopped, when nothing of it was done */
  run<T>(ref: number, job: (pace: Pace) => Promise<T>): Promise<T>;
  stop(of: { asked: number }): void;
}

export function longWork(tell: (message: UnderWay) => void): LongWork {
  const running = new Set<number>();
  return {
    async run(ref, job) {
      running.add(ref);
      try {
        return await job((done, of) => {
          if (!running.has(ref)) throw new Stopped();
          tell({ type: 'under-way', ref, done, of });
        });
      } finally {
        running.delete(ref);
      }
    },
    stop: ({ asked }) => void running.delete(asked),
  };
}
