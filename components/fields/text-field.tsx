import type { TextareaHTMLAttributes } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TextDraft } from '../../ports/panel-link';
import { useLink } from '../desk';
import { RivalChoice } from './rival-choice';

/**
 * Spell checking is left as the browser has it; a browser's writing aid or autofill would send or offer words about
 * a child.
 */
export const PRIVATE_FIELD: TextareaHTMLAttributes & { writingsuggestions: string } = {
  autocomplete: 'off',
  writingsuggestions: 'false',
};

interface TextFieldProps {
  draft: TextDraft;
  id: string;
  /** Id of what names the field; else `label` does. */
  labelledBy?: string;
  label?: string;
  describedBy?: string;
  /** `line` for a few words; both grow with the text. */
  size?: 'line' | 'area';
}

/** A field in which the teacher types; it saves itself. The text is never cut. */
export function TextField({ draft, id, labelledBy, label, describedBy, size = 'area' }: TextFieldProps) {
  const link = useLink();
  useEffect(() => () => draft.blur(), [draft]);
  return (
    <>
      <textarea
        {...PRIVATE_FIELD}
        class={size === 'area' ? 'field field-area' : 'field field-line'}
        id={id}
        dir="auto"
        rows={size === 'area' ? 4 : 1}
        aria-labelledby={labelledBy}
        aria-label={label}
        aria-describedby={describedBy}
        value={draft.value.value}
        readOnly={link.condition.value === 'orphaned'}
        onInput={(event) => draft.edit(event.currentTarget.value)}
        onFocus={() => draft.focus()}
        onBlur={() => draft.blur()}
      />
      <RivalChoice draft={draft} />
    </>
  );
}
