/** Below this width there is no room to give: the panel then lies over the page. */
const NARROW = 900;

/**
 * Pushes the page aside with one inline declaration on `html`, and takes it away without a trace. Paper gets the
 * whole page. Gives the verb: keep this many px free at the right; 0 gives the room back.
 */
export function pageRoom(signal: AbortSignal): (width: number) => void {
  let wanted = 0;
  /** What stood there before us; null while nothing of ours does. */
  let former: { value: string; priority: string; hadStyle: boolean } | null = null;

  function settle({ type }: { type: string }): void {
    const root = document.documentElement;
    const { style } = root;
    const width = type === 'beforeprint' || innerWidth < NARROW || signal.aborted ? 0 : wanted;
    if (width > 0) {
      former ??= {
        value: style.getPropertyValue('margin-right'),
        priority: style.getPropertyPriority('margin-right'),
        hadStyle: root.hasAttribute('style'),
      };
      style.setProperty('margin-right', `${width}px`, 'important');
    } else if (former) {
      style.setProperty('margin-right', former.value, former.priority);
      // Reading it first also makes Chromium write it out: what is not written yet cannot be removed.
      if (!former.hadStyle && root.getAttribute('style') === '') root.removeAttribute('style');
      former = null;
    }
  }

  for (const type of ['beforeprint', 'afterprint', 'resize']) addEventListener(type, settle, { signal });
  signal.addEventListener('abort', settle);
  return (width) => {
    wanted = width;
    settle({ type: '' });
  };
}
