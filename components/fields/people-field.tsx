import type { TextDraft } from '../../ports/panel-link';
import { PeopleChips } from './people-chips';
import { TextField } from './text-field';

interface PeopleFieldProps {
  id: string;
  label: string;
  draft: TextDraft;
  /** Names to pick from; without any only the field is there. */
  people: readonly string[];
  /** What the names are, read out with them, where that is not the label. */
  legend?: string;
}

/** A field for names: picked, or typed. */
export function PeopleField({ id, label, draft, people, legend = label }: PeopleFieldProps) {
  return (
    <div>
      <label class="lab" for={id}>
        {label}
      </label>
      <PeopleChips people={people} draft={draft} legend={legend} />
      <TextField draft={draft} id={id} size="line" />
    </div>
  );
}
