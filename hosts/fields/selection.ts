import type { Root } from '../roots';

type Selecting = Partial<Pick<Document, 'getSelection'>>;

/** The selection that belongs to this root: of its own where the browser keeps one (Chromium), else the document's. */
export function selectionOf(root: Root): Selection | null {
  const own = (root as Selecting).getSelection;
  return own ? own.call(root) : (root.ownerDocument?.getSelection() ?? null);
}

/** What is selected in this root, not in another inside or around it; null for nothing, not even a cursor. */
export function rangeIn(root: Root): Range | null {
  const selection = selectionOf(root);
  if (!selection) return null;
  // Each browser tells in its own way what is selected in a shadow root.
  const tells = 'host' in root && 'getComposedRanges' in selection;
  const [composed] = tells ? selection.getComposedRanges({ shadowRoots: [root] }) : [];
  const found = composed ?? (selection.rangeCount ? selection.getRangeAt(0) : null);
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return null;
  const range = (root.ownerDocument ?? (root as Document)).createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
