/** What a pointer at this place of the top window is over: inside open shadow roots and frames of the same origin. */
export function elementUnder(x: number, y: number): Element | null {
  let root: Document | ShadowRoot = document;
  let [left, top] = [x, y];
  for (let element = root.elementFromPoint(left, top); element; ) {
    const frame = /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement) : null;
    if (frame?.contentDocument) {
      const box = frame.getBoundingClientRect();
      left -= box.left + frame.clientLeft;
      top -= box.top + frame.clientTop;
      root = frame.contentDocument;
    } else if (element.shadowRoot && root !== element.shadowRoot) root = element.shadowRoot;
    else return element;
    const inner: Element | null = root.elementFromPoint(left, top);
    if (!inner || inner === element) return element;
    element = inner;
  }
  return null;
}
