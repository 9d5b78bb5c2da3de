import type { TextDraft } from '../../ports/dossier-link';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { holdsName, toggleName } from '../names-in-text';

/** People the panel knows, to pick into the text field below: it stays a text, and takes anybody else as well. */
export function PeopleChips({
  people,
  draft,
  legend,
  other,
}: {
  people: readonly string[];
  draft: TextDraft;
  legend: string;
  /** Opens the field for somebody who is not among them; null where it is open. */
  other: (() => void) | null;
}) {
  const link = useLink();
  if (people.length === 0) return null;
  const text = draft.value.value;
  return (
    <fieldset class="chips" disabled={link.condition.value === 'orphaned'}>
      <legend class="sr">{legend}</legend>
      {people.map((name) => (
        <label class="chip" key={name}>
          <input
            type="checkbox"
            checked={holdsName(text, name)}
            onChange={() => draft.edit(toggleName(draft.value.peek(), name))}
          />
          <span dir="auto">
            <Icon name="check" size="sm" />
            {name}
          </span>
        </label>
      ))}
      {other && (
        <button type="button" class="link quiet" onClick={other}>
          Iemand anders
        </button>
      )}
    </fieldset>
  );
}
