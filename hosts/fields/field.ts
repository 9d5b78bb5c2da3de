import { isShown, type Shown } from '../shown';

/** An element that a teacher can type a text in. */
export type Typable = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

export function isPlain(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches('textarea,input');
}

/** The field this element is or is part of: the whole editor of a contenteditable, not a paragraph in it. */
export function typableAt(target: EventTarget | null | undefined): Typable | null {
  // By what it is and not by its class: each frame has classes of its own.
  if ((target as Partial<Node> | null)?.nodeType !== 1) return null;
  let element = target as HTMLElement;
  if (isPlain(element))
    return element.matches('textarea') || (element as HTMLInputElement).type === 'text' ? element : null;
  if (!isEditable(element)) return null;
  while (element.parentElement && isEditable(element.parentElement)) element = element.parentElement;
  const { body, defaultView } = element.ownerDocument;
  if (!element.contains(body)) return element;
  // An editor in a frame has all of it to itself; a page that can be typed in as a whole is no field.
  return defaultView?.frameElement ? body : null;
}

const isEditable = (element: HTMLElement) =>
  element.isContentEditable || element.ownerDocument.designMode === 'on';

/** In the page, also if it stands in a frame. */
export const isInPage = (field: Typable) => field.isConnected && field.ownerDocument.defaultView !== null;

/** In the page, seen, and open for typing. */
export function isUsable(field: Typable, shown: Shown = isShown): boolean {
  return (
    isInPage(field) &&
    !field.matches(':disabled,[readonly],[aria-readonly=true],[aria-disabled=true]') &&
    !field.closest('[inert]') &&
    (isPlain(field) || isEditable(field)) &&
    shown(field)
  );
}

export interface FieldMemory {
  /** The field that last had the cursor, while it can be typed in. */
  current(): Typable | null;
  /** Hears of the cursor in this document too; asked again it does no harm, and helps where a page empties a frame. */
  hear(document: Document): void;
  /** A field that was pointed at before, when no other had the cursor. */
  suggest(field: Typable): void;
  /** After a change of student: what was remembered belonged to somebody else. */
  forget(): void;
}

/** Remembers the field of the page that last had the cursor. `report` is called whenever it may have changed. */
export function rememberField(report: () => void): FieldMemory {
  let field: Typable | null = null;
  const heard = new WeakSet<Window>();

  function remember(target: EventTarget | null | undefined): void {
    // A frame that is edited as a whole has no element to put the cursor in: its window gets it.
    const found = typableAt((target as Partial<Window> | null)?.document?.body ?? target);
    if (!found || !isUsable(found)) return;
    field = found;
    report();
  }

  const entered = (event: Event) => event.isTrusted && remember(event.composedPath()[0]);
  const left = () => field && report();

  function hear({ defaultView: view, activeElement }: Document): void {
    // Without a signal: what is added again and again would stay with it for good.
    view?.addEventListener('focus', entered, true);
    view?.addEventListener('blur', left, true);
    if (!view || heard.has(view)) return;
    heard.add(view);
    if (view.document.hasFocus()) remember(activeElement);
  }

  hear(document);
  return {
    hear,
    current: () => (field && isUsable(field) ? field : null),
    suggest: (found) => {
      if (field && isUsable(field)) return;
      field = found;
      report();
    },
    forget: () => {
      field = null;
    },
  };
}
