/** Keeps the log (ports/log.ts). What cannot be noted is not noted: nothing waits for it, and nothing fails by it. */
import { lane } from '../../dossier/lane';
import { type Happened, LOG, type LogLine, parseLog, withLine } from '../../ports/log';
import type { Settings } from './settings';

export interface EventLog {
  note(what: Happened): void;
  /** The oldest first. */
  read(): Promise<LogLine[]>;
  wipe(): Promise<void>;
}

export function eventLog(settings: Settings, now: () => number = Date.now): EventLog {
  const oneByOne = lane();
  const read = async () => parseLog((await settings.get(LOG))[LOG]);
  return {
    note(what) {
      const at = now();
      void oneByOne(async () => settings.set({ [LOG]: withLine(await read(), what, at) })).catch(() => {});
    },
    read: () => oneByOne(read),
    wipe: () => oneByOne(() => settings.remove([LOG])),
  };
}
