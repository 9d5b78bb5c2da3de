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

/** @returns false when nothing was open */
export function closeLast(): boolean {
  const last = open.at(-1);
  last?.close();
  return last !== undefined;
}
