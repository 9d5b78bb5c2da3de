import { useSchoolDesk } from '../desk';
import { Icon } from '../icon';
import { TakeBackLink } from './undo-line';

/** What was just done to the dossier as a whole, with the way back; nothing when nothing was. */
export function WholeLine() {
  const { undo } = useSchoolDesk();
  const act = undo.newest.value;
  if (!act?.whole || !undo.shown.value) return null;
  return (
    <div class="now is-calm">
      <p class="now-line">
        <span class="now-tag">
          <Icon name="checkCircle" size="sm" />
        </span>
        <span>{act.says}</span>
        <TakeBackLink />
      </p>
    </div>
  );
}
