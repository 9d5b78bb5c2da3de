/** What an open *Aan tafel* keeps of itself while the screen is blank or the report is read: none of it is about anybody. */
import { type Signal, signal } from '@preact/signals';

export interface TableState {
  /** Which question, from 1; 0 is who sits at the table. */
  readonly at: Signal<number>;
  /** The UUIDs of what may be written here: the talk, the agreement that is being made, the next moment. */
  readonly talk: string;
  readonly fresh: Signal<string>;
  readonly moment: string;
  /** Names of the agreements that were made here. */
  readonly made: Signal<readonly string[]>;
  /** The name of the agreement that is being changed. */
  readonly changing: Signal<string | null>;
}

export function newTableState(): TableState {
  return {
    at: signal(0),
    talk: crypto.randomUUID(),
    fresh: signal(crypto.randomUUID()),
    moment: crypto.randomUUID(),
    made: signal([]),
    changing: signal(null),
  };
}
