import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { copyToClipboard } from '../copy';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { ownText, ownWords } from '../own-text';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';

/** Rescues what was typed and is not on disk. Absent when there is nothing to rescue. */
export function CopyMyText() {
  const link = useLink();
  /** Which text was taken, or not; what is typed after that has to be copied too. */
  const tried = useSignal({ text: '', taken: false });
  const { act, why } = useMeantHere({ alone: true });
  const words = ownWords(link.unsaved.value);
  const text = ownText(words);
  const { taken } = tried.value;
  const said = tried.value.text === text;

  // Nothing will save it any more: leaving the page, or the panel, is asked about by the browser itself.
  const onlyHere = words.length > 0 && link.condition.value === 'orphaned' && !(said && taken);
  useEffect(() => {
    if (!onlyHere) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [onlyHere]);

  if (words.length === 0) return null;
  const copy = async () => {
    tried.value = { text, taken: await copyToClipboard(text) };
  };
  return (
    <>
      <button type="button" class="btn btn-primary" onClick={(event) => act(event, copy)}>
        <Icon name="copy" size="sm" />
        Kopieer mijn tekst
      </button>
      <Unmeant why={why} />
      <span class="help" role="status">
        {said &&
          (taken
            ? 'Gekopieerd. Plak je tekst ergens waar hij veilig staat.'
            : 'Kopiëren lukt niet. Selecteer je tekst en kopieer hem zelf.')}
      </span>
    </>
  );
}
