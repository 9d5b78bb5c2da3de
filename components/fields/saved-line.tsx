import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TEXT_LIMIT } from '../../dossier/text-limit';
import type { TextDraft } from '../../ports/panel-link';
import { useLink } from '../desk';
import { Icon } from '../icon';

/** Quiet time after a save before it is said, in milliseconds: once per pause, not once per keystroke. */
const CALM = 500;
/** From how many characters before the limit the rest is counted aloud. */
const NEAR = 500;

/** Directly under the field, or under the last of the fields that belong together. */
export function SavedLine({ drafts }: { drafts: readonly TextDraft[] }) {
  const link = useLink();
  const states = drafts.map((draft) => draft.state.value);
  const longest = Math.max(...drafts.map((draft) => draft.value.value.length));
  const saved = states.includes('saved') && !states.includes('typing') && !states.includes('failed');
  const said = useSignal(saved);
  useEffect(() => {
    if (!saved) {
      said.value = false;
      return;
    }
    const timer = setTimeout(() => {
      said.value = true;
    }, CALM);
    return () => clearTimeout(timer);
  }, [saved]);

  const retry = () => {
    for (const draft of drafts) if (draft.state.peek() === 'failed') draft.edit(draft.value.peek());
  };
  const tooLong = longest > TEXT_LIMIT;
  const failed = !tooLong && states.includes('failed');
  return (
    <span class="saved-line">
      <span class="saved" role="status">
        {said.value && saved && (
          <>
            <Icon name="check" size="sm" />
            Opgeslagen op dit apparaat
          </>
        )}
        {!tooLong && longest >= TEXT_LIMIT - NEAR && (
          <span> Nog {TEXT_LIMIT - longest} tekens in dit veld.</span>
        )}
      </span>
      <span class="not-saved" role="alert">
        {tooLong && (
          <>
            <Icon name="alert" size="sm" />
            <span>
              Deze tekst is {longest - TEXT_LIMIT} tekens te lang om te bewaren. Je tekst staat nog hier. Maak
              hem korter.
            </span>
          </>
        )}
        {failed && (
          <>
            <Icon name="diskOff" size="sm" />
            <span>Opslaan lukt niet. Je tekst staat nog hier.</span>
          </>
        )}
      </span>
      {failed && link.condition.value !== 'orphaned' && (
        <button type="button" class="link" onClick={retry}>
          Opnieuw proberen
        </button>
      )}
    </span>
  );
}
