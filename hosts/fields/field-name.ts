import { cleanText, textOf } from '../clean';
import type { HostProfile } from '../profile';
import type { Field } from '../reading';
import { outerElement, rootsOf } from '../roots';
import { isShown, type Shown } from '../shown';
import { isPlain, type Typable } from './field';

const NAME_LIMIT = 80;
const NAMELESS = 'het tekstveld';
const FIELDS = 'textarea,input,select,label[for],[contenteditable]';

/** What the panel tells the teacher about this field. */
export function describe(field: Typable, { parentsRead }: Pick<HostProfile, 'parentsRead'>): Field {
  const plain = isPlain(field);
  return {
    name: nameOf(field) || NAMELESS,
    kind: isOneLine(field) ? 'line' : plain ? 'area' : 'rich',
    maxLength: plain && field.maxLength >= 0 ? field.maxLength : null,
    length: plain ? field.value.length : (field.textContent ?? '').length,
    parentsMayRead: parentsRead !== undefined && parentsMayRead(field, new RegExp(parentsRead, 'i')),
  };
}

/** Editors of one line say so, to a screen reader or in how they wrap. */
export function isOneLine(field: Typable): boolean {
  if (isPlain(field)) return !field.matches('textarea');
  return (
    field.matches('[aria-multiline=false],[role=combobox],[role=searchbox]') ||
    field.ownerDocument.defaultView?.getComputedStyle(field).whiteSpace === 'nowrap'
  );
}

function parentsMayRead(field: Typable, pattern: RegExp): boolean {
  const form = closestAround(field, 'form,[role=dialog],main,body');
  if (pattern.test(field.ownerDocument.URL) || pattern.test(document.URL)) return true;
  return rootsOf(form ?? field, () => true)
    .flatMap((root) => [...root.querySelectorAll('label,legend,th,dt,h1,h2,h3,.label,.title')])
    .some((label) => pattern.test(textOf(label, NAME_LIMIT)));
}

/** The name a teacher would give it: its label, its accessible name, its placeholder, or what stands above it. */
export function nameOf(field: Typable, shown: Shown = isShown): string {
  // An editor that is a whole frame is called what the frame is called.
  const element = (field.tagName === 'BODY' && field.ownerDocument.defaultView?.frameElement) || field;
  const root = element.getRootNode() as Document | ShadowRoot;
  const text = (element: Element | null | undefined) => (element ? textOf(element, NAME_LIMIT, shown) : '');
  const labels = isPlain(field)
    ? [...(field.labels ?? [])]
    : [...root.querySelectorAll('label')].filter(({ htmlFor }) => htmlFor && htmlFor === element.id);
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 5);
  const name =
    labels.map(text).find(Boolean) ||
    labelledBy
      .map((id) => text(root.getElementById(id)))
      .join(' ')
      .trim() ||
    element.getAttribute('aria-label') ||
    text(above(element)) ||
    element.getAttribute('placeholder') ||
    element.getAttribute('data-placeholder') ||
    element.getAttribute('title') ||
    '';
  return cleanText(name, NAME_LIMIT).replace(/[\s:*]+$/, '');
}

/** A label or heading that stands before the field without being tied to it, up to its form. */
function above(field: Element): Element | null {
  for (let node: Element | null = field; node && !node.matches('form,main,body'); node = outerElement(node)) {
    for (let near = node.previousElementSibling; near; near = near.previousElementSibling) {
      if (near.matches('[role=toolbar],[class*=toolbar]')) continue;
      // Past another field, what stands before belongs to that one.
      if (near.matches(FIELDS) || near.querySelector(FIELDS)) return null;
      if (near.matches('label:not([for]),legend,dt,th,h1,h2,h3,h4,h5,h6,[class*=label]')) return near;
    }
  }
  return closestAround(field, 'form,fieldset,section')?.querySelector('legend,h1,h2,h3,h4,h5,h6') ?? null;
}

/** As `closest`, also out of open shadow roots and frames. */
function closestAround(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node; node = outerElement(node))
    if (node !== element && node.matches(selector)) return node;
  return null;
}
