import { useSignal } from '@preact/signals';
import type { LostRow } from '../../ports/dossier-link';
import { useLink, useSchoolDesk } from '../desk';
import { useMeant } from '../sight';
import { asBefore } from '../undo/lost-in';
import { besideWords, failureOf } from '../why-not';

interface RemovalProps {
  rowId: string;
  /** "Doel 2" */
  what: string;
  /** `<kind>/<name>` of a row in a list, where its place stays. */
  gone?: string;
  /** Id of what has the focus once the row is back. */
  focus: string;
  /** For a row that was emptied first: how it was before that. */
  before?: LostRow | null | undefined;
  removed(): void;
}

/** Removes at once, with the way back above the footer. What another window changed meanwhile stays. */
export function Removal({ rowId, what, gone, focus, before, removed }: RemovalProps) {
  const link = useLink();
  const { undo } = useSchoolDesk();
  const trouble = useSignal('');

  const { act } = useMeant((why) => {
    trouble.value = why;
  });
  const remove = async () => {
    try {
      const lost = await link.remove(rowId);
      if (!lost) {
        trouble.value = 'In een ander venster is dit net gewijzigd. Het staat er nog.';
        return;
      }
      if (lost !== true)
        undo.offer({
          says: `${what} is weggehaald`,
          focus,
          ...(gone ? { gone } : {}),
          undo: () => link.change(before ? asBefore(lost, before) : lost).then(() => true),
        });
      removed();
    } catch (error) {
      const why = besideWords(failureOf(error), link.condition.peek() === 'orphaned');
      trouble.value = `Verwijderen lukt niet. Het staat er nog. ${why}`;
    }
  };
  return (
    <div class="removal">
      <button
        type="button"
        class="link quiet"
        aria-label={`${what} verwijderen`}
        onClick={(event) => act(event, remove)}
      >
        Verwijderen
      </button>
      <p class="not-saved" role="alert">
        {trouble.value}
      </p>
    </div>
  );
}
