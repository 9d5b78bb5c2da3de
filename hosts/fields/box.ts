/** Where this element is seen in the window, in CSS pixels: in a frame only as far as the frame shows it. */
export function boxInWindow(element: Element): DOMRect {
  const frame = element.ownerDocument.defaultView?.frameElement;
  const own = element.getBoundingClientRect();
  if (!frame) return own;
  const outer = boxInWindow(frame);
  // An editor that is a whole frame may be longer than it, or shorter.
  if (element.tagName === 'BODY') return outer;
  const edge = frame.getBoundingClientRect();
  const [x, y] = [edge.left + frame.clientLeft, edge.top + frame.clientTop];
  const left = Math.max(own.left + x, outer.left);
  const top = Math.max(own.top + y, outer.top);
  const right = Math.min(own.right + x, outer.right);
  const bottom = Math.min(own.bottom + y, outer.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
