import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Sight, watchSight } from '../really-visible';

/** @returns asks whether the element has been in sight long enough to trust a click on it */
export function useSight(element: RefObject<Element | null>): () => boolean {
  const sight = useRef<Sight | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const watching = watchSight(element.current);
    sight.current = watching;
    return () => watching.stop();
  }, []);
  return () => sight.current?.longEnough() ?? false;
}
