/** How an insertion ended; `undo` gives the field back what it held, if nobody changed it since. */
export type Insertion =
  | { outcome: 'inserted'; undo: () => Promise<boolean> }
  | { outcome: 'too-long'; limit: number; room: number; length: number }
  | { outcome: 'not-taken' };

/** One way of getting a text into one kind of field. */
export interface Writer {
  /** What does not fit, checked before anything is written; null when it fits. */
  tooLong: Extract<Insertion, { outcome: 'too-long' }> | null;
  /** Tried in order, until one leaves the text in the field. */
  attempts: (() => void)[];
  /** Whether the field holds what it held before and the new text, once. */
  holds(): boolean;
  /** Whether the field is as it was before. */
  untouched(): boolean;
  /** Puts back what was there. */
  restore(): void;
  /** Whether nobody has changed the field since `seal`. */
  asLeft(): boolean;
  /** Remembers the field as it is now. */
  seal(): void;
  /** Tells the page that typing is over, as a teacher who leaves the field does. */
  leave(): void;
}
