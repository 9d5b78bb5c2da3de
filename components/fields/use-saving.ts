import { type Signal, useSignal } from '@preact/signals';

/** Runs a write that is chosen rather than typed, and remembers whether it failed. */
export function useSaving(): { failed: Signal<boolean>; run(write: Promise<unknown>): Promise<boolean> } {
  const failed = useSignal(false);
  return {
    failed,
    run: (write) =>
      write.then(
        () => {
          failed.value = false;
          return true;
        },
        () => {
          failed.value = true;
          return false;
        },
      ),
  };
}
