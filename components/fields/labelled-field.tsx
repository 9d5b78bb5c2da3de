import type { TextDraft } from '../../ports/panel-link';
import { TextField } from './text-field';

interface LabelledFieldProps {
  id: string;
  label: string;
  draft: TextDraft;
  /** One line below the field. */
  help?: string;
}

/** A field for a few words, with its name above it. */
export function LabelledField({ id, label, draft, help }: LabelledFieldProps) {
  const helpId = help ? `${id}-hulp` : undefined;
  return (
    <div>
      <label class="lab" for={id}>
        {label}
      </label>
      <TextField draft={draft} id={id} size="line" describedBy={helpId} />
      {help && (
        <p class="help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}
