/** What may go on to the next round, and what usually does. Pure. */
import type { Sheet } from '../sheet';

export interface CarryChoice {
  /** Id of the row. */
  id: string;
  /** "Doel 2" */
  title: string;
  text: string;
  /** A goal that was not reached yet, an agreement that goes on. */
  usual: boolean;
}

/** The goals, then the agreements, that say something. */
export function carryChoices(sheet: Sheet): readonly CarryChoice[] {
  const goals = sheet
    .list('goal')
    .filter(({ payload }) => payload.text.trim())
    .map(({ id, payload: { text, outcome } }, index) => {
      return { id, title: `Doel ${index + 1}`, text, usual: outcome === '' || outcome.startsWith('-') };
    });
  const agreements = sheet
    .list('agreement')
    .filter(({ payload }) => payload.what.trim())
    .map(({ id, payload: { what, after, state } }, index) => {
      const running = state === 'open' || state === 'busy';
      const usual = after === 'continues' || (after === '' && running);
      return { id, title: `Afspraak ${index + 1}`, text: what, usual };
    });
  return [...goals, ...agreements];
}
