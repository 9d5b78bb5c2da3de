import { useSignal } from '@preact/signals';
import { copyToClipboard } from '../copy';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { ownText, ownWords } from '../own-text';

/** Rescues what was typed and is not on disk. Absent when there is nothing to rescue. */
export function CopyMyText() {
  const link = useLink();
  const said = useSignal('');
  const words = ownWords(link.unsaved.value);
  if (words.length === 0) return null;
  const copy = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const taken = await copyToClipboard(ownText(words));
    said.value = taken
      ? 'Gekopieerd. Plak je tekst ergens waar hij veilig staat.'
      : 'Kopiëren lukt niet. Selecteer je tekst en kopieer hem zelf.';
  };
  return (
    <>
      <button type="button" class="btn btn-primary" onClick={copy}>
        <Icon name="copy" size="sm" />
        Kopieer mijn tekst
      </button>
      <span class="help" role="status">
        {said.value}
      </span>
    </>
  );
}
