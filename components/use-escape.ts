import { useEffect, useRef } from 'preact/hooks';

/** What is open now, in the order in which it was opened. */
const open: { close(): void }[] = [];

/** While `active`, Escape closes this; of several, the one that was opened last. */
export function useEscape(active: boolean, close: () => void) {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!active) return;
    const entry = { close: () => latest.current() };
    open.push(entry);
    return () => void open.splice(open.indexOf(entry), 1);
  }, [active]);
}

/** Once a page: Escape closes what was opened last. @param otherwise when nothing is open */
export function useEscapeKey(otherwise?: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const last = open.at(-1);
      if (last) last.close();
      else otherwise?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
