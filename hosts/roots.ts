import { isShown, type Shown } from './shown';

/** A tree of the page that is searched on its own: its document, an open shadow root, or the document of a frame. */
export type Root = Document | ShadowRoot;

/** Every element but those that HTML lets hold neither a shadow root nor a frame: most of a page. */
const MAY_HOLD =
  '*:not(a,abbr,b,br,button,canvas,code,dd,dl,dt,em,fieldset,form,g,hr,i,img,input,label,legend,li,link,meta,ol,option,path,pre,script,select,small,strong,style,sup,svg,table,tbody,td,textarea,tfoot,th,thead,title,tr,u,ul,use)';
/** More than any page of a host has; from here on the rest of a page that is out to keep us busy stays unread. */
const MOST_ELEMENTS = 20_000;
const MOST_ROOTS = 400;

/**
 * This root and all that a reader sees inside it: open shadow roots, and visible frames of the same origin, also in
 * each other. In the order in which they were found, the given one first.
 */
export function rootsOf<R extends Root | Element>(start: R, shown: Shown = isShown): (R | Root)[] {
  const roots: (R | Root)[] = [start];
  let left = MOST_ELEMENTS;
  for (const root of roots) {
    for (const element of root.querySelectorAll(MAY_HOLD)) {
      if (--left < 0 || roots.length >= MOST_ROOTS) return roots;
      const inner = element.shadowRoot ?? frameDocument(element, shown);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** What stands in a visible frame of the same origin; of any other frame nothing can be known. */
function frameDocument(element: Element, shown: Shown): Document | null {
  if (!/^i?frame$/.test(element.localName) || !shown(element)) return null;
  return (element as HTMLIFrameElement).contentDocument;
}

/**
 * The element around this one as a reader sees it: past a slot, out of an open shadow root, out of a frame. Null at
 * the top of the page.
 */
export function outerElement(element: Element): Element | null {
  const outer = element.assignedSlot ?? element.parentElement;
  if (outer) return outer;
  const root = element.getRootNode();
  return (root as ShadowRoot).host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}
