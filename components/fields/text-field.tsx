import type { TextareaHTMLAttributes } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { TextDraft } from '../../ports/dossier-link';
import { lazy } from '../lazy';

/**
 * Spell checking is left as the browser has it; a browser's writing aid or autofill would send or offer words about
 * a child.
 */
export const PRIVATE_FIELD: TextareaHTMLAttributes & { writingsuggestions: string } = {
  autocomplete: 'off',
  writingsuggestions: 'false',
};

/** Two versions of one text are rare: choosing between them loads when it has to be done. */
const RivalChoice = lazy(
  () => import('./rival-choice').then((module) => module.RivalChoice),
  'Er zijn twee versies van deze tekst.',
  (content, _, failed) => (failed ? content : <p class="help">Er zijn twee versies van deze tekst.</p>),
);

/** Of an empty field nothing is asked, and nothing is loaded. */
const BesideField = lazy(
  () => import('../check/beside-field').then((module) => module.BesideField),
  '',
  () => <></>,
);

/** Where the style sheet does it: Firefox has no `field-sizing` yet. */
const growsItself = () => CSS.supports('field-sizing', 'content');

function grow(box: HTMLTextAreaElement) {
  if (growsItself()) return;
  box.style.height = 'auto';
  const edges = box.offsetHeight - box.clientHeight;
  box.style.height = `${box.scrollHeight + edges}px`;
}

interface TextFieldProps {
  draft: TextDraft;
  id: string;
  /** Id of what names the field; else `label` does. */
  labelledBy?: string;
  label?: string;
  describedBy?: string | undefined;
  /** `line` for a few words; both grow with the text. */
  size?: 'line' | 'area';
  placeholder?: string;
  /** What Enter does, in a field of one line; else it ends a line. */
  enter?(): void;
}

/**
 * A field in which the teacher types; it saves itself. The text is never cut. Where nothing can be saved any more it
 * still takes what is typed: who looks at the keys would lose a sentence in a field that is locked.
 */
export function TextField({
  draft,
  id,
  labelledBy,
  label,
  describedBy,
  size = 'area',
  placeholder,
  enter,
}: TextFieldProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => () => draft.blur(), [draft]);
  const text = draft.value.value;
  useLayoutEffect(() => {
    if (box.current) grow(box.current);
  }, [text]);
  useEffect(() => {
    const field = box.current;
    if (!field || growsItself()) return;
    // What stood in a closed row had no height to measure, and a panel gets wider.
    const observer = new ResizeObserver(() => grow(field));
    observer.observe(field);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <div class="field-box">
        <textarea
          {...PRIVATE_FIELD}
          ref={box}
          class={size === 'area' ? 'field field-area' : 'field field-line'}
          id={id}
          dir="auto"
          rows={size === 'area' ? 4 : 1}
          aria-labelledby={labelledBy}
          aria-label={label}
          aria-describedby={describedBy}
          placeholder={placeholder}
          value={text}
          onInput={(event) => draft.edit(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!enter || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            enter();
          }}
          onFocus={() => draft.focus()}
          onBlur={() => draft.blur()}
        />
        {text && <BesideField draft={draft} box={box} />}
      </div>
      {draft.rival.value && <RivalChoice draft={draft} />}
    </>
  );
}
