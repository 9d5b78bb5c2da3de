/**
 * The contract between the page that prints a text, in a tab of its own, and the background: it asks once for the text
 * it was opened for, and is told nothing else.
 */
import type { Outgoing } from '../export/outgoing';

export const PRINT_PAGE_PATH = '/print.html';

/** Print page → background; answered with `Printed`. */
export interface AskPrint {
  type: 'print';
}

/** Null when it was given before, or is gone. */
export type Printed = {
  text: Outgoing;
  /** What the tab is called. */
  name: string;
} | null;
