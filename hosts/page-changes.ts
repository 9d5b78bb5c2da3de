import type { Root } from './roots';

/**
 * Hears that a page changes, until `signal` aborts; for next to nothing, however much it changes.
 * @param own Our own element in the page: that it comes or goes is no change of the page.
 * @param changed `hides`: whether something may be hidden by it.
 * @param left The document of a place in a frame goes.
 * @returns From now on: hear of the first change in these roots, and of every one of these places and of what could hide
 * them.
 */
export function pageChanges(
  own: Node,
  signal: AbortSignal,
  changed: (hides: boolean) => void,
  left: () => void,
): (roots: readonly Root[], places: readonly Element[]) => void {
  let heeded: readonly Element[] = [];
  const heard = (hides: boolean) => {
    far.disconnect();
    if (signal.aborted) near.disconnect();
    else changed(hides);
  };
  const told = (records: MutationRecord[]) => {
    const counts = records.some(({ addedNodes, removedNodes }) => (addedNodes[0] ?? removedNodes[0]) !== own);
    if (counts) heard(records.some(({ attributeName }) => attributeName));
  };
  /** Hears of the first change after a look, wherever it is; the next look sees what else there is, however much. */
  const far = new MutationObserver(told);
  /** Hears of every change of what says who the student is, and of what could hide it. */
  const near = new MutationObserver(told);
  // A frame that loads another document changes nothing in the tree around it.
  const loaded = ({ target }: Event) => /frame$/.test((target as Element).localName) && heard(false);
  const gone = ({ target }: Event) =>
    target !== document && heeded.some(({ ownerDocument }) => ownerDocument === target) && left();

  return (roots, places) => {
    heeded = places;
    const all = { subtree: true, childList: true, characterData: true };
    near.disconnect();
    for (const root of roots) {
      // Styles change all the time where a page moves something: what they could hide is heard of nearby.
      far.observe(root, { ...all, attributeFilter: ['class', 'hidden'] });
      // Without a signal: what is added again and again would stay with it for good.
      root.addEventListener('load', loaded, true);
      (root as Document).defaultView?.addEventListener('pagehide', gone);
    }
    const hiding = { childList: true, attributeFilter: ['class', 'hidden', 'style'] };
    // Grows on the way out: out of a shadow root and a frame too.
    const around = new Set<Node>(places);
    for (const node of around) {
      near.observe(node, hiding);
      const outer =
        node.parentNode ?? (node as ShadowRoot).host ?? (node as Document).defaultView?.frameElement;
      if (outer) around.add(outer);
    }
    for (const place of places) near.observe(place, { ...all, ...hiding });
  };
}
