import { useDesk } from '../desk';
import { Icon } from '../icon';

/** The way back after the line about it was closed. */
export function UndoButton() {
  const { undo, place } = useDesk();
  const act = undo.newest.value;
  if (!act || undo.shown.value) return null;
  const name = `Ongedaan maken: ${act.says}`;
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={name}
      title={name}
      onClick={async () => {
        const focus = await undo.undo();
        if (focus) place.focusNext.value = focus;
      }}
    >
      <Icon name="undo" />
    </button>
  );
}
