import { useSchoolDesk } from '../desk';
import { IconButton } from '../icon-button';
import { useTakeBack } from './undo-line';

/** The way back that stays, also where the line about it went. */
export function UndoButton() {
  const { undo } = useSchoolDesk();
  const takeBack = useTakeBack();
  const act = undo.newest.value;
  return act && <IconButton name={`Ongedaan maken: ${act.says}`} icon="undo" onClick={takeBack} />;
}
