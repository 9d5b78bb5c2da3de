import { cleanText, textOf } from './clean';
import { isPlain, type Typable } from './field';
import type { HostProfile } from './profile';
import type { Field } from './reading';
import { isShown, type Shown } from './shown';

const NAME_LIMIT = 80;
const NAMELESS = 'het tekstveld';
const FIELDS = 'textarea,input,select,label[for],[contenteditable]';

/** What the panel tells the teacher about this field. */
export function describe(field: Typable, profile: HostProfile): Field {
  const plain = isPlain(field);
  return {
    name: nameOf(field) || NAMELESS,
    kind: !plain ? 'rich' : field.matches('textarea') ? 'area' : 'line',
    maxLength: plain && field.maxLength >= 0 ? field.maxLength : null,
    length: plain ? field.value.length : (field.textContent ?? '').length,
    parentsMayRead: parentsMayRead(field, profile),
  };
}

function parentsMayRead(field: Typable, { parentsReadNear }: HostProfile): boolean {
  if (!parentsReadNear) return false;
  const labels = field.closest('form,[role=dialog],main')?.querySelectorAll('label,legend,th,dt') ?? [];
  const pattern = new RegExp(parentsReadNear, 'i');
  return [...labels].some((label) => pattern.test(textOf(label, NAME_LIMIT)));
}

/** The name a teacher would give it: its label, its accessible name, its placeholder, or what stands above it. */
export function nameOf(field: Typable, shown: Shown = isShown): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const text = (element: Element | null | undefined) => (element ? textOf(element, NAME_LIMIT, shown) : '');
  const labels = isPlain(field) ? [...(field.labels ?? [])] : [];
  const labelledBy = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 5);
  const name =
    labels.map(text).find(Boolean) ||
    labelledBy
      .map((id) => text(root.getElementById(id)))
      .join(' ')
      .trim() ||
    field.getAttribute('aria-label') ||
    text(above(field)) ||
    field.getAttribute('placeholder') ||
    field.getAttribute('data-placeholder') ||
    field.getAttribute('title') ||
    '';
  return cleanText(name, NAME_LIMIT).replace(/[\s:*]+$/, '');
}

/** A label or heading that stands before the field without being tied to it, up to its form. */
function above(field: Typable): Element | null {
  for (let node: Element | null = field; node && !node.matches('form,main,body'); node = node.parentElement) {
    for (let near = node.previousElementSibling; near; near = near.previousElementSibling) {
      if (near.matches('[role=toolbar],[class*=toolbar]')) continue;
      // Past another field, what stands before belongs to that one.
      if (near.matches(FIELDS) || near.querySelector(FIELDS)) return null;
      if (near.matches('label:not([for]),legend,dt,th,h1,h2,h3,h4,h5,h6,[class*=label]')) return near;
    }
  }
  return field.closest('form,fieldset,section')?.querySelector('legend,h1,h2,h3,h4,h5,h6') ?? null;
}
