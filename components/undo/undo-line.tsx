import { useEffect, useRef } from 'preact/hooks';
import { useSchoolDesk } from '../desk';
import { Icon } from '../icon';
import type { Screen } from '../place';
import type { Undoable } from './undo-stack';

const BUTTON_ID = 'ongedaan';

/** Takes back what was done last, and brings the focus to it. */
export function useTakeBack() {
  const { undo, place } = useSchoolDesk();
  return async () => {
    const focus = await undo.undo();
    // Where it came back; else stay where the way back is said, as long as it is.
    const next = focus ?? document.getElementById(BUTTON_ID)?.id;
    if (next) place.focusNext.value = next;
  };
}

/** What happened, to be read out. What is said of it goes with the next step, or the next row that is opened. */
export function UndoStatus() {
  const { undo, place } = useSchoolDesk();
  const act = undo.newest.value;
  const screen = place.screen.value;
  const editing = place.editing.value;
  const seen = useRef<{ act: Undoable | null; screen: Screen } | null>(null);
  useEffect(() => {
    if (seen.current?.act !== act) seen.current = { act, screen };
    else if (seen.current.screen !== screen || editing !== null) undo.hide();
  }, [act, screen, editing]);
  return (
    <p role="status" class="sr">
      {undo.said.value}
    </p>
  );
}

/** The way back, beside what was done. */
export function TakeBackLink() {
  const takeBack = useTakeBack();
  return (
    <button type="button" class="link" id={BUTTON_ID} onClick={takeBack}>
      <Icon name="undo" size="sm" />
      Ongedaan maken
    </button>
  );
}

/** Where a row stood that was taken away: what it was, and the way back. */
export function GoneLine({ says }: { says: string }) {
  return (
    <li class="gone">
      <span class="own">{says}</span>
      <TakeBackLink />
    </li>
  );
}
