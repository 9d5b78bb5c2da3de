import type { SessionMemory } from './session-memory';

const DONE = 'taken-over';

interface ContentScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
}

export interface TakeOverOptions {
  /** Empty after each start of the extension: an installation, an update, switching it on again, a new browser. */
  memory: SessionMemory;
  scripts: ContentScript[];
  /** Ids of the open tabs on these addresses. */
  tabs(matches: string[]): Promise<number[]>;
  /** Runs these files in the top frame of a tab. */
  run(tab: number, files: string[]): Promise<unknown>;
}

/**
 * Brings the content script to the pages that were open before this version of the extension was there: the browser
 * itself does so only when they load again. Once for each start of the extension; where the script is already, it
 * does nothing.
 */
export async function takeOver({ memory, scripts, tabs, run }: TakeOverOptions): Promise<void> {
  if (await memory.get(DONE)) return;
  await memory.set(DONE, true);
  for (const { matches = [], js = [] } of scripts) {
    // A page that cannot be reached (an error page, a tab that is going) gets the script when it loads.
    for (const tab of await tabs(matches)) run(tab, js).catch(() => {});
  }
}
