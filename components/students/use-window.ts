import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Drawn above and below what is in sight, in rows. */
const BESIDE = 12;
/** Before anything was drawn: enough for a laptop. */
const FIRST = 30;

/**
 * Which of a long list of rows are in sight, all equally high, in a page that scrolls.
 * @param body holds room for all of them
 * @returns from and to (exclusive) which row is to be drawn; `page` is how many rows a window shows
 */
export function useWindow(body: RefObject<HTMLElement | null>, count: number) {
  const range = useSignal({ from: 0, to: FIRST, page: 10 });
  useEffect(() => {
    const look = () => {
      const box = body.current?.getBoundingClientRect();
      if (!box || box.height === 0 || count === 0) return;
      const high = box.height / count;
      const from = Math.max(0, Math.floor(-box.top / high) - BESIDE);
      const to = Math.ceil((innerHeight - box.top) / high) + BESIDE;
      const { from: before, to: after } = range.peek();
      if (from !== before || to !== after)
        range.value = { from, to, page: Math.max(1, Math.floor(innerHeight / high) - 3) };
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    const resized = body.current && new ResizeObserver(look);
    if (body.current) resized?.observe(body.current);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
      resized?.disconnect();
    };
  }, [count, body]);
  const { from, to, page } = range.value;
  const last = Math.max(0, Math.min(to, count));
  return { from: Math.min(from, last), to: last, page };
}
