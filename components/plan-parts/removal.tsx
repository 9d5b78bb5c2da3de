import { useSignal } from '@preact/signals';
import { useDesk, useLink } from '../desk';

interface RemovalProps {
  rowId: string;
  /** "Doel 2" */
  what: string;
  /** Id of what has the focus once the row is back. */
  focus: string;
  removed(): void;
}

/** Removes at once, with the way back above the footer. What another window changed meanwhile stays. */
export function Removal({ rowId, what, focus, removed }: RemovalProps) {
  const link = useLink();
  const { undo } = useDesk();
  const trouble = useSignal('');

  const remove = async () => {
    trouble.value = '';
    try {
      const lost = await link.remove(rowId);
      if (!lost) {
        trouble.value = 'In een ander venster is dit net gewijzigd. Het staat er nog.';
        return;
      }
      if (lost !== true)
        undo.offer({
          says: `${what} is verwijderd`,
          focus,
          undo: () => link.putBack(lost).then(() => true),
        });
      removed();
    } catch {
      trouble.value = 'Verwijderen lukt niet. Het staat er nog.';
    }
  };
  return (
    <div class="removal">
      <button type="button" class="link quiet" aria-label={`${what} verwijderen`} onClick={remove}>
        Verwijderen
      </button>
      <p class="not-saved" role="alert">
        {trouble.value}
      </p>
    </div>
  );
}
