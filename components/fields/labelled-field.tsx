import type { ComponentChildren } from 'preact';
import type { TextDraft } from '../../ports/dossier-link';
import { NotStored, SavedMark } from './saved-line';
import { TextField } from './text-field';

export interface LabelledFieldProps {
  id: string;
  label: string;
  draft: TextDraft;
  /** One line below the field. */
  help?: string | undefined;
  /** It stands by itself: whether it was saved is said beside its name, not at the foot of the row it is in. */
  alone?: boolean | undefined;
  /** Only what stands before the field is there. */
  away?: boolean;
  /** Between its name and the field. */
  children?: ComponentChildren;
}

/** A field for a few words, with its name above it. */
export function LabelledField({ id, label, draft, help, alone, away, children }: LabelledFieldProps) {
  const helpId = help ? `${id}-hulp` : undefined;
  return (
    <div>
      <div class="lab-line">
        {away ? (
          <span class="lab">{label}</span>
        ) : (
          <label class="lab" for={id}>
            {label}
          </label>
        )}
        {alone && <SavedMark drafts={[draft]} />}
      </div>
      {children}
      {!away && <TextField draft={draft} id={id} size="line" describedBy={helpId} />}
      {help && (
        <p class="help" id={helpId}>
          {help}
        </p>
      )}
      {alone && <NotStored drafts={[draft]} />}
    </div>
  );
}
