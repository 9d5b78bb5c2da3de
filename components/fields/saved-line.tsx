import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TEXT_LIMIT } from '../../dossier/text-limit';
import type { TextDraft } from '../../ports/dossier-link';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { besideWords, WHY_NOT } from '../why-not';

/** Quiet time after a save before it is said, in milliseconds: once per pause, not once per keystroke. */
const CALM = 500;
/** From how many characters before the limit the rest is counted aloud. */
const NEAR = 500;

interface OfDrafts {
  drafts: readonly TextDraft[];
}

/** Beside the name of a field: that what was typed is on the disk. Its room is always there, so that nothing moves. */
export function SavedMark({ drafts }: OfDrafts) {
  const states = drafts.map((draft) => draft.state.value);
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
  return (
    <span class="saved" role="status">
      {said.value && saved && (
        <>
          <Icon name="check" size="sm" />
          Opgeslagen<span class="sr"> op dit apparaat</span>
        </>
      )}
    </span>
  );
}

/** Under the field, or under the last of those that belong together: what is not on the disk, and why. */
export function NotStored({ drafts }: OfDrafts) {
  const link = useLink();
  const longest = Math.max(...drafts.map((draft) => draft.value.value.length));
  const retry = () => {
    for (const draft of drafts) if (draft.state.peek() === 'failed') draft.edit(draft.value.peek());
  };
  const why = drafts.map((draft) => draft.why.value).find((one) => one !== null) ?? 'unknown';
  const orphaned = link.condition.value === 'orphaned';
  const tooLong = longest > TEXT_LIMIT;
  const failed = !tooLong && drafts.some((draft) => draft.state.value === 'failed');
  return (
    <>
      {!tooLong && longest >= TEXT_LIMIT - NEAR && (
        <span class="saved" role="status">
          Nog {TEXT_LIMIT - longest} tekens in dit veld.
        </span>
      )}
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
            <span>Opslaan lukt niet. Je tekst staat nog hier. {besideWords(why, orphaned)}</span>
          </>
        )}
      </span>
      {failed && WHY_NOT[why].retry && !orphaned && (
        <button type="button" class="link" onClick={retry}>
          Opnieuw proberen
        </button>
      )}
    </>
  );
}

/** Both, on a line that a button stands on too. */
export function SavedLine({ drafts }: OfDrafts) {
  return (
    <span class="saved-line">
      <SavedMark drafts={drafts} />
      <NotStored drafts={drafts} />
    </span>
  );
}
