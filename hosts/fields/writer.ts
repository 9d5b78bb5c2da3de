import type { LinePlace } from './field-lines';

/** Another text that stands in the field, by its whole lines. */
export interface Over {
  lines: readonly string[];
  how: 'replace' | 'below';
}

/** The same, found: where those lines stand among those of the field. */
export interface OverAt {
  place: LinePlace;
  how: Over['how'];
}

/** How an insertion ended; `undo` gives the field back what it held, if nobody changed it since. */
export type Insertion =
  | { outcome: 'inserted'; undo: () => Promise<boolean> }
  | { outcome: 'too-long'; limit: number; room: number; length: number }
  /** The lines to replace are not there any more. Nothing was written. */
  | { outcome: 'changed' }
  /** Somebody typed in the field meanwhile: what it holds was left alone. */
  | { outcome: 'unsure' }
  | { outcome: 'not-taken' };

/** One way of getting a text into one kind of field. */
export interface Writer {
  /** What does not fit, checked before anything is written; null when it fits. */
  tooLong: Extract<Insertion, { outcome: 'too-long' }> | null;
  /**
   * Tried in order, until one leaves the text in the field. Each asks, after the field has the cursor and before each
   * piece, whether it may still write. Gives how long the page may take over it, in milliseconds; 0 where it did not
   * listen.
   */
  attempts: (() => number)[];
  /** Whether the field holds what it held before and the new text, once, where it belongs. */
  holds(): boolean;
  /** Whether the field is as it was before. */
  untouched(): boolean;
  /** Puts back what was there. */
  restore(): void;
  /** Takes our words out of what stands there now, whoever it belongs to, before this task ends. */
  takeOut(): void;
  /** Whether nobody has changed the field since `seal`. */
  asLeft(): boolean;
  /** Remembers the field as it is now. */
  seal(): void;
  /** Tells the page that typing is over, as a teacher who leaves the field does. */
  leave(): void;
}

/** Editors follow the DOM through observers and timers: they get a moment before it is read back, in milliseconds. */
export const MOMENT = 40;
