/** From an element to selectors that find it again on another student's page, and back. */
import { finder } from '@medv/finder';
import { isShown, type Shown } from '../shown';

/**
 * Names that do not last: numbers, hashes, and what frameworks generate. What is left is a word somebody chose.
 * `taken` are words of the text that was pointed at: a name in a class or an attribute would be the student's.
 */
function lasts(name: string, taken: readonly string[]): boolean {
  return (
    /^[a-z][a-z_-]{2,30}$/i.test(name) &&
    !/^(?:ng|v|css|sc|jss|svelte|ember|mat-mdc-focus|cdk-focused|cdk-mouse)(?:-|$)|(?:hover|focus|active|selected|open|dirty|pristine|touched|valid)/i.test(
      name,
    ) &&
    !/[bcdfghjklmnpqrstvwxz]{5}/i.test(name) &&
    !name
      .toLowerCase()
      .split(/[_-]/)
      .some((part) => taken.includes(part))
  );
}

const ATTRIBUTES = ['role', 'itemprop', 'formcontrolname', 'data-cy', 'cy', 'data-testid', 'slot', 'part'];

/** @param taken words that may not be in it, lower case; null when no selector was found */
export function pathTo(element: Element, taken: readonly string[]): string[] | null {
  const path: string[] = [];
  for (let inner: Element | null = element; inner; ) {
    const root = inner.getRootNode() as Document | ShadowRoot;
    const selector = selectorIn(root, inner, taken);
    if (selector === null) return null;
    path.unshift(selector);
    inner =
      root.nodeType === 11
        ? (root as ShadowRoot).host
        : (root as Document) === document
          ? null
          : ((root as Document).defaultView?.frameElement ?? null);
  }
  return path;
}

function selectorIn(root: Document | ShadowRoot, element: Element, taken: readonly string[]): string | null {
  try {
    return finder(element, {
      root: (root.nodeType === 9 ? (root as Document).documentElement : root) as Element,
      idName: (name) => lasts(name, taken),
      className: (name) => lasts(name, taken),
      tagName: () => true,
      attr: (name, value) => ATTRIBUTES.includes(name) && lasts(value, taken),
      timeoutMs: 300,
    });
  } catch {
    // No unique selector: such an element cannot be found again.
    return null;
  }
}

/** Every visible element at this path. A way in that is not there, or is there twice, leads nowhere. */
export function elementsAt(path: readonly string[], start: Document, shown: Shown = isShown): Element[] {
  let root: Document | ShadowRoot | null = start;
  for (const [index, selector] of path.entries()) {
    const found: Element[] = select(root, selector).filter(shown);
    if (index === path.length - 1) return found;
    const [way, other] = found;
    root = way && !other ? (way.shadowRoot ?? (way as HTMLIFrameElement).contentDocument ?? null) : null;
    if (!root) return [];
  }
  return [];
}

function select(root: Document | ShadowRoot, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
