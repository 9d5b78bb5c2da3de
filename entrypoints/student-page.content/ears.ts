/** What hears of every event that a page may not keep from us; nothing while no panel is open. */
export interface Ears {
  hear?: (event: Event) => void;
}

/** A page could stop these before anybody who listens later. */
const TOLD = ['blur', 'focusin', 'pointerdown', 'keydown', 'keyup'];

/** Firefox: what leaves a closed root and has no `on…` of its own on an element. */
const UNNAMED = [
  'focusin',
  'focusout',
  'DOMFocusIn',
  'DOMFocusOut',
  'DOMActivate',
  'DOMMouseScroll',
  'MozMousePixelScroll',
];

/** Listens from `document_start` on, before any script of the page can, until `signal` aborts. */
export function firstEars(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): Ears {
  const ears: Ears = {};
  const types = import.meta.env.FIREFOX ? [...UNNAMED] : TOLD;
  if (import.meta.env.FIREFOX)
    for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.push(name.slice(2));
  const hear = (event: Event) => {
    ears.hear?.(event);
    if (import.meta.env.FIREFOX) keepFromPage(event as Leaky, host, root);
  };
  for (const type of types) addEventListener(type, hear, { capture: true, signal });
  return ears;
}

type Leaky = Event &
  Partial<Record<'originalTarget' | 'explicitOriginalTarget' | 'rangeParent', Node | null>>;
type Handlers = Partial<Record<string, (event: Event) => void>>;

/**
 * In Firefox an event names what it was really about in a closed root too (`originalTarget`, `explicitOriginalTarget`,
 * `rangeParent`). One about something of ours ends here; our own handlers (`onclick`, …) have it first. One about the page
 * that would lead it to ours (the mouse that goes from a menu to the panel) is told anew, by us, with nothing of ours in
 * it: a menu still has to close. One at the window itself would name it again, and is only kept.
 */
function keepFromPage(event: Leaky, host: HTMLElement, root: ShadowRoot): void {
  const { type, target, originalTarget } = event;
  const ours = target === host;
  const names = [originalTarget, event.explicitOriginalTarget, event.rangeParent];
  // An event may be about the window, which stands in no tree.
  if (!ours && !names.some((node) => node?.nodeType && root.contains(node))) return;
  event.stopImmediatePropagation();
  if (ours) {
    for (let node = originalTarget; node; node = node.parentNode)
      (node as unknown as Handlers)[`on${type}`]?.(event);
    // A press that takes the cursor out of the page's field would name to it where it went.
    if (type === 'mousedown') event.preventDefault();
  } else if (event.isTrusted && target !== window)
    target?.dispatchEvent(new (event.constructor as new (type: string, like: Event) => Event)(type, event));
}
