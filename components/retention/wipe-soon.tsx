import { useDesk } from '../desk';
import { Icon } from '../icon';
import { HEADING_ID } from '../place';
import { today } from '../when';
import { useKeepUntil } from './keep-until';
import { wipedInWords } from './wipe-words';

/** Two weeks before a dossier is wiped by itself, every step begins with it. */
export function WipeSoon() {
  const { place } = useDesk();
  const { wiping, keepUntil, line } = useKeepUntil();
  if (!wiping?.near) return null;
  const keep = async () => {
    if (await keepUntil(wiping.longer)) place.focusNext.value = HEADING_ID;
  };
  return (
    <div class="now is-soon-gone">
      <p class="now-line">
        <span class="now-tag">
          <Icon name="trash" size="sm" />
        </span>
        <span>{wipedInWords(wiping.on, today())}</span>
        <button type="button" class="link" onClick={keep}>
          Nog bewaren
        </button>
      </p>
      {line}
    </div>
  );
}
