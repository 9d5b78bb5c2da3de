/** Whether a person sees this element. A parameter wherever it is asked, since only a real browser knows layout. */
export type Shown = (element: Element) => boolean;

/** Rendered, not transparent, with a size, and not pushed off the left or top of the page; its frame too. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  // Without a window: in a frame that was taken out of the page.
  if (!view || !box.width || !box.height || box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0)
    return false;
  return !view.frameElement || isShown(view.frameElement);
}
