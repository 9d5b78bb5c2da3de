import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Failure } from '../../ports/changes';
import { LinkError } from '../../ports/dossier-link';
import { failureOf } from '../why-not';
import { NotSaved } from './not-saved';

/**
 * Runs writes that are chosen rather than typed, and says under the control when one failed, and why. What is stored
 * later after all, by another attempt or another click, did not fail; what still waits failed, whatever was stored
 * meanwhile.
 * @param says what was not stored
 */
export function useSaving(says = 'Opslaan lukt niet. Deze keuze is niet bewaard.') {
  const failed = useSignal<Failure | null>(null);
  /** Writes that failed and are not on disk yet. */
  const waiting = useRef(new Set<Promise<void>>()).current;
  return {
    /** Why; null while nothing failed. */
    failed,
    line: <NotSaved shown={failed.value}>{says}</NotSaved>,
    /** Resolves to whether it was stored. */
    run: (write: Promise<unknown>): Promise<boolean> =>
      write.then(
        () => {
          if (waiting.size === 0) failed.value = null;
          return true;
        },
        (error: unknown) => {
          const landed = error instanceof LinkError ? error.landed : null;
          failed.value = failureOf(error);
          if (landed) {
            waiting.add(landed);
            landed.then(() => {
              waiting.delete(landed);
              if (waiting.size === 0) failed.value = null;
            });
          }
          return false;
        },
      ),
  };
}
