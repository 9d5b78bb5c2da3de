/** Whether a person sees this element. A parameter wherever it is asked, since only a real browser knows layout. */
export type Shown = (element: Element) => boolean;

/** Rendered, not transparent, with a size, and not pushed off the left or top of the page. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return box.width > 0 && box.height > 0 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
}
