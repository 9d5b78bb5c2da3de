import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Whether the teacher has really been able to see a part of the panel for a while, so that a click on it is meant.
 * A page can lay something over the panel or make it transparent and let the click fall through (clickjacking).
 *
 * Only Chromium tells what is on the screen (`IntersectionObserver` version 2). Elsewhere the content script looks at
 * the page around the panel before it inserts anything.
 */
const SEEN_FOR = 500;
/** In milliseconds; the browser wants at least 100 between two looks. */
const BETWEEN_LOOKS = 100;

const SOON = 'Dat ging snel. Kijk eerst na wat er staat en klik nog een keer.';
const COVERED =
  'Er ligt iets over het paneel, of een andere extensie kleurt de pagina. Haal dat weg en klik nog een keer.';

/** Since when it is in sight, in milliseconds; `covered`, or `away`: not looked at yet, or scrolled out of view. */
export type InSight = number | 'covered' | 'away';

/** What the browser saw when it looked. `time` is when, in milliseconds: a busy machine tells of it later. */
export type Look = Pick<IntersectionObserverEntry, 'isIntersecting' | 'time'> & { isVisible: boolean };

export function sightAfter(before: InSight, { isIntersecting, isVisible, time }: Look): InSight {
  if (!isVisible) return isIntersecting ? 'covered' : 'away';
  return typeof before === 'number' ? before : time;
}

/** @returns why a click cannot be trusted now, in words; null when it can */
export function whyDistrust(sight: InSight, now: number): string | null {
  if (sight === 'covered') return COVERED;
  return sight === 'away' || now - sight < SEEN_FOR ? SOON : null;
}

/** @returns asks why a click on the element cannot be trusted now, in words; null when it can */
export function useSight(element: RefObject<Element | null>): () => string | null {
  const sight = useRef<InSight>('away');
  useEffect(() => {
    if (!element.current) return;
    if (!('isVisible' in IntersectionObserverEntry.prototype)) {
      sight.current = Number.NEGATIVE_INFINITY;
      return;
    }
    const options = { trackVisibility: true, delay: BETWEEN_LOOKS, threshold: [0, 1] };
    const observer = new IntersectionObserver((looks) => {
      for (const look of looks as (IntersectionObserverEntry & Look)[])
        sight.current = sightAfter(sight.current, look);
    }, options);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return () => whyDistrust(sight.current, performance.now());
}
