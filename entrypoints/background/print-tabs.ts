/**
 * Texts on their way from a panel to the tab that prints them. A text waits in the browser's memory, never on disk or
 * in an address; it is given once, to the tab that was opened for it, and forgotten. A panel cannot print itself: the
 * page around it would be printed, or see that it is.
 */
import { OtherStudent } from '../../dossier/failures';
import { lane } from '../../dossier/lane';
import type { Printed } from '../../ports/print-page';
import type { SessionMemory } from './session-memory';

export interface PrintTabs {
  /** @param opener the tab of the panel, beside which the new one comes; null for a panel that is gone */
  open(printed: NonNullable<Printed>, opener: number | null): Promise<null>;
  /** @param tab of a page that is known to be ours (own-page-sender.ts) */
  take(tab: number): Promise<Printed>;
  /** This tab is closed. */
  forget(tab: number): Promise<void>;
}

export const TO_PRINT = 'print:';
const keyOf = (tab: number) => `${TO_PRINT}${tab}`;

/** @param openTab opens our page in a tab and gives the browser's number of that tab */
export function printTabs(memory: SessionMemory, openTab: (opener: number) => Promise<number>): PrintTabs {
  // The new tab may ask before the text has reached the memory.
  const oneByOne = lane();
  return {
    open: (printed, opener) =>
      oneByOne(async () => {
        if (opener === null) throw new OtherStudent();
        await memory.set(keyOf(await openTab(opener)), printed);
        return null;
      }),
    take: (tab) =>
      oneByOne(async () => {
        const printed = (await memory.get(keyOf(tab))) as Printed | undefined;
        if (printed) await memory.remove(keyOf(tab));
        return printed ?? null;
      }),
    forget: (tab) => oneByOne(() => memory.remove(keyOf(tab))),
  };
}
