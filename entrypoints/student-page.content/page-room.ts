/** Below this width there is no room to give: the panel then lies over the page. */
const NARROW = 900;

/**
 * At which side of the window the panel stands. `over`: at the left, without room, on a page that loses controls when
 * it has to yield.
 */
export type Side = 'right' | 'left' | 'over';

/**
 * Pushes the page aside with one inline declaration on `html`, and takes it away without a trace. Paper gets the
 * whole page. Gives the verb: keep this many px free at this side; 0 gives the room back.
 */
export function pageRoom(signal: AbortSignal): (width: number, side: Side) => void {
  let wanted = 0;
  let margin = '';
  /** What stood there before us; null while nothing of ours does. */
  let former: { value: string; priority: string } | null = null;

  function settle({ type }: { type: string }): void {
    const root = document.documentElement;
    const { style } = root;
    const width = type === 'beforeprint' || innerWidth < NARROW || signal.aborted ? 0 : wanted;
    if (width > 0) {
      const value = style.getPropertyValue(margin);
      const priority = style.getPropertyPriority(margin);
      // What already says what we are to say was said by a script of ours that could not take it back (Firefox).
      former ??= value === `${width}px` && priority ? { value: '', priority: '' } : { value, priority };
      style.setProperty(margin, `${width}px`, 'important');
    } else if (former) {
      style.setProperty(margin, former.value, former.priority);
      // Reading it first also makes Chromium write it out: what is not written yet cannot be removed.
      if (!root.getAttribute('style')) root.removeAttribute('style');
      former = null;
    }
  }

  for (const type of ['beforeprint', 'afterprint', 'resize']) addEventListener(type, settle, { signal });
  signal.addEventListener('abort', settle);
  return (width, side) => {
    const wants = `margin-${side}`;
    wanted = 0;
    if (wants !== margin) settle({ type: '' });
    margin = wants;
    wanted = side === 'over' ? 0 : width;
    settle({ type: '' });
  };
}
