/**
 * Whether the teacher has really been able to see this part of the panel for a while, so that a click on it is meant.
 * A page can lay something over the panel or make it transparent and let the click fall through (clickjacking).
 *
 * Only Chromium tells what is on the screen (`IntersectionObserver` version 2). Elsewhere the content script looks at
 * the page around the panel before it inserts anything.
 */
export const SEEN_FOR = 500;

export interface Sight {
  /** True when it has been in sight for `SEEN_FOR` milliseconds, or when this browser cannot tell. */
  longEnough(): boolean;
  stop(): void;
}

export function watchSight(element: Element, now: () => number = () => performance.now()): Sight {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return { longEnough: () => true, stop() {} };
  let since: number | null = null;
  // The browser wants at least 100 ms between two looks.
  const options = { trackVisibility: true, delay: 100, threshold: [0, 1] } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const seen = (entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined)
      ?.isVisible;
    since = seen ? (since ?? now()) : null;
  }, options);
  observer.observe(element);
  return {
    longEnough: () => since !== null && now() - since >= SEEN_FOR,
    stop: () => observer.disconnect(),
  };
}
