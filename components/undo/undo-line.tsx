import { CloseNotice } from '../close-notice';
import { useDesk } from '../desk';
import { Icon } from '../icon';

const BUTTON_ID = 'ongedaan';

/** What was just taken away, above the footer, with the way back. The status is always there, to be read out. */
export function UndoLine() {
  const { undo, place } = useDesk();
  const act = undo.newest.value;
  const shown = undo.shown.value;
  const takeBack = async () => {
    const focus = await undo.undo();
    // Where it came back; else stay here, as long as there is something here.
    place.focusNext.value = focus ?? BUTTON_ID;
  };
  return (
    <div class={shown ? 'undo-line' : 'sr'}>
      <p role="status" class="own">
        {undo.said.value}
      </p>
      {shown && act && (
        <button type="button" class="link" id={BUTTON_ID} onClick={takeBack} title={act.says}>
          <Icon name="undo" size="sm" />
          Ongedaan maken
        </button>
      )}
      {shown && <CloseNotice close={() => undo.hide()} />}
    </div>
  );
}
