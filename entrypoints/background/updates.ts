import type { SessionMemory } from './session-memory';

const WAITS = 'update-waits';

export interface UpdatesOptions {
  memory: SessionMemory;
  /** Is a panel open anywhere, with or without a port? */
  panelIsOpen(): Promise<boolean>;
  /** Writes what panels have left behind: a reload empties the session's memory. */
  tidyUp(): Promise<void>;
  reload(): void;
}

export interface Updates {
  /** The browser has a new version of the extension. */
  available(): Promise<void>;
  /** A panel may have closed, or this worker has just begun. */
  maybe(): Promise<void>;
}

/** Lets a new version in only when no panel is open: a reload takes the words from under the hands of who types. */
export function updates({ memory, panelIsOpen, tidyUp, reload }: UpdatesOptions): Updates {
  async function maybe() {
    if (!(await memory.get(WAITS)) || (await panelIsOpen())) return;
    await tidyUp();
    // One may have been opened meanwhile.
    if (!(await panelIsOpen())) reload();
  }
  return {
    maybe,
    async available() {
      await memory.set(WAITS, true);
      await maybe();
    },
  };
}
