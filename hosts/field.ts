import { isShown, type Shown } from './shown';

/** An element that a teacher can type a text in. */
export type Typable = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

export function isPlain(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches('textarea,input');
}

/** The field this element is or is part of: the whole editor of a contenteditable, not a paragraph in it. */
export function typableAt(target: EventTarget | null | undefined): Typable | null {
  if (!(target instanceof Element)) return null;
  if (isPlain(target))
    return target.matches('textarea') || (target as HTMLInputElement).type === 'text' ? target : null;
  let element = target as HTMLElement;
  if (!element.isContentEditable) return null;
  while (element.parentElement?.isContentEditable) element = element.parentElement;
  return element.tagName === 'BODY' || element.tagName === 'HTML' ? null : element;
}

/** In the page, seen, and open for typing. */
export function isUsable(field: Typable, shown: Shown = isShown): boolean {
  return (
    field.isConnected &&
    !field.matches(':disabled,[readonly],[aria-readonly=true],[aria-disabled=true]') &&
    !field.closest('[inert]') &&
    (isPlain(field) || field.isContentEditable) &&
    shown(field)
  );
}

export interface FieldMemory {
  /** The field that last had the cursor, while it can be typed in. */
  current(): Typable | null;
  /** After a change of student: what was remembered belonged to somebody else. */
  forget(): void;
}

/** Remembers the field of the page that last had the cursor. `report` is called whenever it may have changed. */
export function rememberField(signal: AbortSignal, report: () => void): FieldMemory {
  let field: Typable | null = null;
  const options = { capture: true, signal };
  document.addEventListener(
    'focusin',
    (event) => {
      const found = event.isTrusted ? typableAt(event.composedPath()[0]) : null;
      if (!found || !isUsable(found)) return;
      field = found;
      report();
    },
    options,
  );
  document.addEventListener('focusout', () => field && report(), options);
  return {
    current: () => {
      if (field && !field.isConnected) field = null;
      return field && isUsable(field) ? field : null;
    },
    forget: () => {
      field = null;
    },
  };
}
